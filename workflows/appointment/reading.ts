// How an appointment's history is read: whose turn it is, what the citizen may read and what only staff.
import type { Reading } from "../kernel/reading.ts";

export const reading: Reading = {
  turns: {
    held: "citizen",
    confirmed: "citizen",
    unrecorded: "agency",
    kept: "nobody",
    missed: "nobody",
    cancelled: "nobody",
    lapsed: "nobody",
  },
  texts: {
    "appointment.rescheduled": { citizen: ["slotOn", "slotAt"], staff: [] },
    "appointment.cancelled": { citizen: ["reason"], staff: [] },
    "appointment.calledOff": { citizen: ["reason"], staff: [] },
    "appointment.paid": { citizen: ["gatewayRef"], staff: [] },
    "appointment.pressed": { citizen: [], staff: ["instruction"] },
  },
  answers: { drafted: [], sent: [], direct: [], void: [] },
};
