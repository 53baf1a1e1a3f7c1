// English texts of every workflow, by its key: one file below workflows/ and one line here for each that is registered
// (workflows/registry.ts); labels.test.ts sees to it.
import { complaint } from "./workflows/complaint.ts";
import { notice } from "./workflows/notice.ts";
import { appointment } from "./workflows/appointment.ts";
import { consultation } from "./workflows/consultation.ts";
import { jointRequest } from "./workflows/joint-request.ts";
import { payment } from "./workflows/payment.ts";
import { request } from "./workflows/request.ts";
import { suggestion } from "./workflows/suggestion.ts";
import { serviceReview } from "./workflows/service-review.ts";

/** A form that people send: an event as something to do. */
export type ActLabel = {
  /** Its heading, such as "Accept the case". */
  title: string;
  /** What it brings about. */
  intro?: string;
  /** The button, where it says something else than the heading. */
  submit?: string;
  /** What is read before it is unfolded, where that is not the heading. */
  open?: string;
  /** Beside the box to be ticked before what cannot be undone. */
  confirm?: string;
  /** Afterwards, where the event's name does not say it. */
  done?: string;
};

/** How a case stands, ready to be read: who has it, until when in this state, until when in all. */
export type Standing = { agency: string; by: string; answerBy: string };

export type WorkflowLabels = {
  name: string;
  /** Short, for tags, lists and diagrams. Nested states by their dotted path. */
  states: Readonly<Record<string, string>>;
  /** What has happened, in the words of a history. */
  events: Readonly<Record<string, string>>;
  /** What the time is for, by the name of the rule and of the clock where they differ. */
  clocks: Readonly<Record<string, string>>;
  /** On what condition an event can be sent, by the machine's name of the guard; those worth reading in a diagram. */
  guards?: Readonly<Record<string, string>>;
  /** Counts and thresholds of its rule sets, and what calls for supervision 督办情形, by their names there. */
  limits?: Readonly<Record<string, string>>;
  triggers?: Readonly<Record<string, string>>;
  /** What people can do, by event; a text alone is heading and button at once. */
  acts?: Readonly<Record<string, string | ActLabel>>;
  /** Over the offices that do a part of it beside the one in charge, where they do more than help. */
  parts?: string;
  /** What one role of one office has to do, by the task's name (without #agency). */
  tasks?: Readonly<Record<string, string>>;
  /**
   * Payload fields, in forms and histories: by "field", or by "event.field" (without the workflow's key, as in
   * "rated.comment") where one event means something of its own by it. The same keys for hints.
   */
  fields?: Readonly<Record<string, string>>;
  hints?: Readonly<Record<string, string>>;
  /** What is wrong with a field where the general words do not do: "field.missing" or "event.field.missing". */
  errors?: Readonly<Record<string, string>>;
  /** Values chosen from lists (and outcomes) that no other text names. */
  choices?: Readonly<Record<string, string>>;
  /** Why the workflow refuses a payload, by the reason that an event's `check` gives. */
  rules?: Readonly<Record<string, string>>;
  /** Why a clock stands still, by the reason of the pause. */
  pauses?: Readonly<Record<string, string>>;
  /** Events as the case's citizen reads them, where that differs. */
  ownEvents?: Readonly<Record<string, string>>;
  /** By state, for the citizen: how it stands, in one sentence. Without one the page says it in general words. */
  standing?: Readonly<Record<string, (standing: Standing) => string>>;
  /** By state, for the citizen: what comes next. */
  next?: Readonly<Record<string, string>>;
};

export const workflows = {
  appointment,
  complaint,
  consultation,
  jointRequest,
  notice,
  payment,
  request,
  serviceReview,
  suggestion,
};
