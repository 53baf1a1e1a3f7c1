// English texts: a workflow told as a diagram, as text and on the administrator's page. Names of states, events and clocks
// are in workflows.ts.

export const diagram = {
  /** The picture's title and what it is, for those who hear it. */
  title: (workflow: string) => `${workflow}: states and ways`,
  description: (states: number, ways: number) =>
    `State diagram with ${states} states and ${ways} ways between them. The same is told as text below or beside it, state by state.`,
  begins: "Begins",
  final: "End",
  waitsFor: "Waits for",
  nobody: "nobody: the end",
  clocks: "Clocks",
  noClocks: "none",
  stays: "Stays here",
  anyTime: "At any time",
  runsOut: (clock: string) => `${clock}: time is up`,
  otherwise: "otherwise",
  columns: { event: "Event", by: "Sent by", when: "On condition that", to: "Leads to" },
  staysHere: "stays here",
  or: " or ",
  and: " and ",
  roles: {
    citizen: "citizen",
    intake: "intake officer",
    umpire: "umpire",
    clerk: "clerk",
    supervisor: "supervisor",
    editor: "editor",
    approver: "approver",
    clock: "the clock",
    system: "the portal",
  } as Record<string, string>,
  /** Whose member, by the field of the context that names the office. */
  offices: {
    centreAgencyId: "of the hotline centre",
    leadAgencyId: "of the lead office",
    accountableAgencyId: "of the accountable office",
    agencyId: "of the office",
    supervisingAgencyId: "of the office that supervises at the time",
    pendingCoHandlerIds: "of a helping office that has still to do its part",
    lateCoHandlerIds: "of a helping office whose time has passed",
    superiorAgencyId: "of the superior body",
  } as Record<string, string>,
  /** Who may not, by the field that names them. */
  except: {
    draftedBy: "who did not draft it",
    writerIds: "who wrote no word of it",
    recusedUserIds: "who has no stake in it",
    extensionAskedBy: "who did not ask for it",
    answeredByIds: "who has had no part in the answer",
    mendedBy: "who did not put it right",
    concernedUserIds: "who had no part in the case that was rated",
  } as Record<string, string>,
  sender: (role: string, office: string, except: string) => [role, office, except].filter(Boolean).join(" "),
  document: {
    text: "The same as text",
    made: "Drawn from the machine by `npm run workflow:diagrams`; do not edit.",
    other: (address: string) => `[中文](${address})`,
  },
};
