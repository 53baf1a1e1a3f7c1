// English texts: a case's journey as its citizen and the desk see it, whatever its workflow; the words of each workflow are
// in workflows/.
import type { Standing } from "./workflows.ts";

export const journey = {
  kindTitle: (kind: string, number: string) => `${kind} ${number}`,
  sent: (day: string) => `Sent on ${day}`,
  place: "Where",
  about: "Office named by the citizen",
  aboutOwn: "Office you named",
  service: "Service",
  yourComplaint: "What you wrote",
  centre: "The hotline centre",
  you: "You",
  citizen: "The citizen",
  someAgency: "The office",
  listJoin: ", ",

  /** Instead of "a time limit ran out", for the clock that only repeats that one did. */
  stillOverdue: (times: number) =>
    times === 1
      ? "Still overdue: the supervisor was reminded"
      : `Still overdue: the supervisor was reminded ${times} times`,

  outcomes: {
    solved: "Solved",
    explained: "Explained",
    refused: "Refused",
    beyondPower: "Beyond the office's power",
    withdrawn: "Withdrawn",
    merged: "Joined with another case",
    granted: "Granted",
    partlyGranted: "Granted in part",
    adopted: "Adopted",
    partlyAdopted: "Adopted in part",
    notAdopted: "Not adopted",
    lapsed: "Ended: what was missing never came",
    kept: "Kept",
    missed: "Missed",
    cancelled: "Cancelled",
    paid: "Paid",
    refunded: "Paid back",
  } as Record<string, string>,

  ratings: {
    "1": "Very dissatisfied",
    "2": "Dissatisfied",
    "3": "Fairly satisfied",
    "4": "Satisfied",
    "5": "Very satisfied",
  } as Record<string, string>,

  /** The same for a case whose time has run out. */
  late: "That time has passed. A supervisor has been told and the case is being pressed.",

  /** How it stands where the workflow has no sentence of its own, by whose turn it is. */
  standing: {
    agency: ({ agency, by }: Standing) =>
      by === "" ? `${agency} has it now.` : `${agency} has it now, and has until ${by}.`,
    citizen: ({ by }: Standing) => (by === "" ? "It is your turn." : `It is your turn, until ${by}.`),
    nobody: () => "This case is closed.",
  } as Record<string, (standing: Standing) => string>,

  /** What every form of an act needs, whatever the workflow. */
  acts: {
    title: "What you can do now",
    more: "What else you can do",
    yes: "Yes",
    no: "No",
    confirm: "Yes, I want to do this; it cannot be undone",
    chooseOffice: "Choose an office",
    nthOffice: (n: number) => `Office ${n}`,
    choosePerson: "Choose a person",
    max: (n: number) => `At most ${n.toLocaleString("en-GB")} characters.`,
    upTo: (n: number) => `A number up to ${n}.`,
    onePerLine: "One a line.",
    caseNumberHint: "Such as C26-7K9M-3QX4",
    nth: (what: string, n: number) => `${what}: ${n}`,
    fields: {
      text: "Text",
      reason: "Reason",
      rule: "Rule it rests on",
      remedy: "What can be done against it",
      comment: "Comment",
      question: "Question",
      outcome: "Result",
      rating: "Rating",
      instruction: "Note",
      days: "Days",
      leadAgencyId: "Office in charge",
      coHandlerIds: "Offices that help",
    } as Record<string, string>,
    errors: {
      missing: () => "Fill this in",
      invalid: () => "This cannot be used here",
      notANumber: () => "Enter a whole number",
      notHere: () => "Leave this empty with what you have chosen",
      tooLong: (n: number) => `Shorten this text to ${n.toLocaleString("en-GB")} characters`,
      tooBig: (n: number) => `Enter a number not above ${n}`,
      tooSmall: (n: number) => `Enter a number not below ${n}`,
      tooMany: (n: number) => `Name ${n} at most`,
      tooFew: (n: number) => `Name at least ${n}`,
      agencyUnknown: () => "Choose an office from the list",
      caseUnknown: () => "No case that you can open has this number",
      notAColleague: () => "Choose a person from the list",
      confirmMissing: () => "Tick the box to confirm",
      ruleBroken: () => "The rules do not allow this as it stands",
    } as Record<string, (limit: number) => string>,
  },

  answer: {
    title: "The answer",
    from: (agency: string, day: string) => `${agency}, ${day}`,
    outcome: "Result as the office sees it",
    remedy: "If you disagree",
    earlier: "Earlier answer",
    yourRating: "Your verdict",
    citizenRating: "The citizen's verdict",
    notRated: "Not rated",
  },

  lanes: {
    title: "Who has had it, and how long",
    now: "has it now",
    yourTurn: "your turn",
    side: "Offices that help",
    sideNow: (by: string) => `does its part, due ${by}`,
    sideUndated: "does its part",
    sideDone: "has done its part",
    sideLate: "late",
  },

  clockList: {
    title: "Time limits",
    earlier: (n: number) => (n === 1 ? "1 limit that has ended" : `${n} limits that have ended`),
    due: "Due",
    workingDays: (n: number) => (n === 1 ? "1 working day" : `${n} working days`),
    days: (n: number) => (n === 1 ? "1 day" : `${n} days`),
    status: { running: "Running", paused: "Standing still", stopped: "Kept", fired: "Overdue" } as Record<
      string,
      string
    >,
    paused: (from: string, to: string) => `Stood still from ${from} to ${to}`,
    pausedSince: (from: string) => `Stands still since ${from}`,
    because: (what: string, why: string) => `${what} (${why})`,
    extended: (days: string, at: string) => `Extended by ${days} on ${at}`,
    moves: {
      title: "Why this date moved",
      what: "What happened",
      dueThen: "Due date afterwards",
      set: (days: string, at: string) => `Set: ${days} from ${at}`,
      unknown: "not known while it stands still",
      provisional:
        "Some of these days lie in a year whose holidays are not announced yet; the date may move.",
    },
    counted:
      "Counted in working days; weekends and public holidays are left out, and weekends worked in exchange for holidays are counted.",
  },

  history: {
    title: "What has happened",
    helpedBy: (agencies: string) => `with the help of ${agencies}`,
    to: (agency: string) => `to ${agency}`,
    question: "Question",
    roles: {
      citizen: "the citizen",
      you: "you",
      intake: "hotline centre",
      umpire: "umpire",
      clerk: "clerk",
      supervisor: "supervisor",
      clock: "the clock",
      system: "the portal",
    } as Record<string, string>,
  },

  merged: (number: string) =>
    `It is answered together with case ${number}, because both are about the same matter. The answer appears here too; that case itself is not open to you.`,
  movedOn: "The case has just moved on. Here is how it stands now.",
  movedOnWithText: "The case has just moved on. Here is how it stands now; what you wrote is below.",
  notOpen: {
    title: "This case is not open to you here",
    text: "There is no case with this number, or this browser may not see it. If it is yours, enter its number and secret, or sign in with the account you sent it from.",
    track: "Enter number and secret",
    signIn: "Sign in",
  },
  keep: "Keep following this case with its number and secret; this browser remembers it for 24 hours.",

  my: {
    title: "My cases",
    intro: "What you sent while signed in. The latest change comes first.",
    empty: "You have no cases yet.",
    write: "Complain or report a problem",
    track: "Track a case with number and secret",
    number: "Number",
    subject: "Subject",
    state: "State",
    with: "With",
    due: "Due",
    sent: "Sent",
    yourTurn: "Your turn",
    late: "Late",
    open: (subject: string) => `Open: ${subject}`,
    count: (n: number) => (n === 1 ? "1 case" : `${n} cases`),
    signedInAs: (name: string) => `Signed in as ${name}`,
  },

  due: {
    in: (duration: string) => `in ${duration}`,
    over: (duration: string) => `${duration} overdue`,
    paused: "Standing still",
    none: "No time limit",
  },
  durations: {
    days: (n: number) => (n === 1 ? "1 day" : `${n} days`),
    hours: (n: number) => (n === 1 ? "1 hour" : `${n} hours`),
    minutes: (n: number) => (n === 1 ? "1 minute" : `${n} minutes`),
    moment: "less than a minute",
    join: " ",
  },
};
