// The instants at which a process is killed: each named, and what must then be found. The wire stops it there (wire.ts), or
// a lock, or the silence of the one who asked; production code knows nothing of it. For tests only.
import type { Cut } from "./wire.ts";

export type StopPoint = {
  name: string;
  /** What the process is doing: taking a step, opening a case, firing clocks. */
  work: "step" | "open" | "clocks";
  how:
    | Cut
    /** All is done, and the one who asked is not told. */
    | "beforeReply"
    /** In the middle of the writing statement: its connection dies with the process, or the server carries it to its end. */
    | "inStatementCutOff"
    | "inStatementCarriedOut";
  /** Whether the work must be found done before anybody repeats it; undefined where the server may or may not have got to it. */
  isDone: boolean | undefined;
};

const reading = /from jsonb_array_elements_text[\s\S]+join "case" c[\s\S]+case_clock/i;
const writing = /insert into case_event/i;
const claiming = /from case_clock[\s\S]+skip locked/i;
const committing = /^commit$/i;

/** A step and an opening are one statement each, which is its own transaction. */
function ofOneStatement(work: "step" | "open"): StopPoint[] {
  const what = { step: "a step", open: "an opening" }[work];
  return [
    {
      name: `${what}, before the write is sent`,
      work,
      how: { statement: writing, at: "before" },
      isDone: false,
    },
    {
      name: `${what}, with half the write sent`,
      work,
      how: { statement: writing, at: "half" },
      isDone: false,
    },
    {
      name: `${what}, with the write sent`,
      work,
      how: { statement: writing, at: "sent" },
      isDone: undefined,
    },
    { name: `${what}, in the statement, cut off`, work, how: "inStatementCutOff", isDone: false },
    { name: `${what}, in the statement, carried out`, work, how: "inStatementCarriedOut", isDone: true },
    {
      name: `${what}, committed and not known to be`,
      work,
      how: { statement: writing, at: "answered" },
      isDone: true,
    },
    { name: `${what}, committed and not answered`, work, how: "beforeReply", isDone: true },
  ];
}

/** A firing is a transaction: it claims cases, reads them, writes, commits. */
function ofFiring(): StopPoint[] {
  const at = (name: string, how: StopPoint["how"], isDone: boolean | undefined): StopPoint => ({
    name: `a firing, ${name}`,
    work: "clocks",
    how,
    isDone,
  });
  return [
    at("before it claims what is due", { statement: claiming, at: "before" }, false),
    at("with cases claimed", { statement: claiming, at: "answered" }, false),
    at("before the cases are read", { statement: reading, at: "before" }, false),
    at("after the cases are read", { statement: reading, at: "answered" }, false),
    at("before the write is sent", { statement: writing, at: "before" }, false),
    at("with half the write sent", { statement: writing, at: "half" }, false),
    at("in the statement, cut off", "inStatementCutOff", false),
    at("in the statement, carried out", "inStatementCarriedOut", false),
    at("written and not committed", { statement: writing, at: "answered" }, false),
    at("before the commit is sent", { statement: committing, at: "before" }, false),
    at("with the commit sent", { statement: committing, at: "sent" }, undefined),
    at("committed and not known to be", { statement: committing, at: "answered" }, true),
    at("committed and not answered", "beforeReply", true),
  ];
}

export const stopPoints: readonly StopPoint[] = [
  {
    name: "a step, before the case is read",
    work: "step",
    how: { statement: reading, at: "before" },
    isDone: false,
  },
  {
    name: "a step, after the case is read",
    work: "step",
    how: { statement: reading, at: "answered" },
    isDone: false,
  },
  ...ofOneStatement("step"),
  ...ofOneStatement("open"),
  ...ofFiring(),
];

/** Where a process that sends a mail is killed, and how often that mail may then arrive, under one Message-ID. */
export type MailStopPoint = { name: string; how: Cut | "mailTaken"; arrives: 1 | 2 };

const outbox = /insert into "?(?:public"?\.)?"?outbox_mail/i;
const marking = /update outbox_mail set sent_at/i;
const signingOff = /delete from "?graphile_worker"?\._private_jobs/i;

export const mailStopPoints: readonly MailStopPoint[] = [
  {
    name: "a mail, while the job reads the case",
    how: { statement: /sealed[\s\S]+join complainant/i, at: "before" },
    arrives: 1,
  },
  { name: "a mail, before it is in the outbox", how: { statement: outbox, at: "before" }, arrives: 1 },
  { name: "a mail, in the outbox", how: { statement: outbox, at: "answered" }, arrives: 1 },
  // Two systems cannot commit as one: what the mail server has taken and we have not noted is sent again.
  { name: "a mail, taken by a server that has not said so", how: "mailTaken", arrives: 2 },
  { name: "a mail, taken, before that is noted", how: { statement: marking, at: "before" }, arrives: 2 },
  { name: "a mail, noted and not committed", how: { statement: marking, at: "answered" }, arrives: 2 },
  {
    name: "a mail, sent, before the job is signed off",
    how: { statement: signingOff, at: "before" },
    arrives: 1,
  },
  {
    name: "a mail, sent, with the job signed off",
    how: { statement: signingOff, at: "answered" },
    arrives: 1,
  },
];
