// The forms of the events of appointments.
import type { CaseForms } from "./form.ts";

export const appointment: CaseForms = {
  "appointment.confirmed": { weight: "main", fields: [] },
  "appointment.kept": { weight: "main", fields: [], bulkTask: "receive" },
  "appointment.missed": { weight: "other", fields: [], bulkTask: "record" },
  "appointment.rescheduled": { weight: "other", fields: ["slotOn", "slotAt"] },
  "appointment.calledOff": { weight: "danger", fields: [{ name: "reason", rows: 3 }] },
  "appointment.pressed": {
    weight: "other",
    fields: [{ name: "instruction", rows: 3 }],
    bulkTask: "supervise",
  },
  "appointment.cancelled": { weight: "danger", fields: [{ name: "reason", rows: 3 }], mustConfirm: true },
};
