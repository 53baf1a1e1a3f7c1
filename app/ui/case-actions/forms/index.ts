// The declared forms by workflow: one line for each workflow that declares any.
import { complaint } from "./complaint.ts";
import { appointment } from "./appointment.ts";
import { consultation } from "./consultation.ts";
import { payment } from "./payment.ts";
import { serviceReview } from "./service-review.ts";
import { suggestion } from "./suggestion.ts";
import type { CaseForms } from "./form.ts";
import { jointRequest } from "./joint-request.ts";
import { request } from "./request.ts";

export const declaredForms: Readonly<Record<string, CaseForms>> = {
  appointment,
  complaint,
  consultation,
  jointRequest,
  payment,
  request,
  serviceReview,
  suggestion,
};
