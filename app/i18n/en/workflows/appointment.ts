// English texts of appointments: names, acts, fields, sentences.
import type { WorkflowLabels } from "../workflows.ts";

export const appointment: WorkflowLabels = {
  name: "Appointment",
  states: {
    held: "Held, to be confirmed",
    confirmed: "Confirmed",
    unrecorded: "Day over, to be recorded",
    kept: "Kept",
    missed: "Missed",
    cancelled: "Cancelled",
    lapsed: "Lapsed",
  },
  events: {
    "appointment.held": "Slot held",
    "appointment.confirmed": "Confirmed",
    "appointment.rescheduled": "Moved to another time",
    "appointment.cancelled": "Cancelled by the citizen",
    "appointment.paid": "Fee paid",
    "appointment.calledOff": "Called off by the office",
    "appointment.kept": "The citizen came",
    "appointment.missed": "The citizen did not come",
    "appointment.pressed": "Pressed by a supervisor",
    "clock.expired": "A time limit ran out",
  },
  clocks: {
    hold: "Hold of the slot",
    visit: "Day of the visit",
    record: "Recording",
    supervision: "Supervision",
  },
  limits: { maxReschedules: "How often it may be moved" },
  guards: {
    isFree: "if it costs nothing",
    isFeeDue: "if it costs something",
    mayReschedule: "if it may still be moved",
  },
  acts: {
    "appointment.confirmed": {
      title: "Confirm the appointment",
      submit: "Confirm",
      done: "The appointment is confirmed.",
    },
    "appointment.rescheduled": { title: "Move it to another time", submit: "Move", done: "It is moved." },
    "appointment.cancelled": {
      title: "Cancel the appointment",
      open: "I want to cancel the appointment",
      intro: "The slot is free for others at once.",
      confirm: "Yes, I want to cancel it",
      done: "The appointment is cancelled.",
    },
    "appointment.calledOff": {
      title: "Call the appointment off",
      intro: "The citizen is told the reason.",
      submit: "Call off",
      done: "Called off",
    },
    "appointment.kept": { title: "Record that the citizen came", submit: "Came", done: "Recorded" },
    "appointment.missed": {
      title: "Record that the citizen did not come",
      submit: "Did not come",
      done: "Recorded",
    },
    "appointment.pressed": {
      title: "Press the case",
      intro: "Recorded in the history. If nothing comes of it, you are called again.",
      submit: "Record",
      done: "Pressed",
    },
  },
  tasks: {
    receive: "Receive the citizen",
    record: "Record whether the citizen came",
    supervise: "Press an overdue case",
  },
  fields: {
    slotOn: "Day",
    slotAt: "Time",
    reason: "Reason",
    "cancelled.reason": "Why?",
    gatewayRef: "Payment reference",
    "pressed.instruction": "What you ordered",
  },
  errors: {
    "slotOn.missing": "Choose a day",
    "slotAt.missing": "Give the time, such as 09:30",
    "reason.missing": "Give a reason",
  },
  ownEvents: {
    "appointment.held": "You held a slot",
    "appointment.rescheduled": "You moved it",
    "appointment.cancelled": "You cancelled it",
  },
  next: {
    held: "Unless it is confirmed in time, the slot is free for others.",
    confirmed: "Please come in time. If you cannot, cancel or move it.",
    unrecorded: "The office records whether you came.",
  },
};
