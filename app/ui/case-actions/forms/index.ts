// The declared forms by workflow: one line for each workflow that declares any.
import { complaint } from "./complaint.ts";
import type { CaseForms } from "./form.ts";
import { request } from "./request.ts";

export const declaredForms: Readonly<Record<string, CaseForms>> = { complaint, request };
