// How each registered workflow is walked by the tests that hold for all: cast, payloads and openings by key. For tests
// only; a workflow that stands in registry.ts and not here fails the conformance test.
import { exploration as complaint } from "./complaint/exploration.ts";
import { exploration as appointment } from "./appointment/exploration.ts";
import { exploration as consultation } from "./consultation/exploration.ts";
import { exploration as payment } from "./payment/exploration.ts";
import { exploration as serviceReview } from "./serviceReview/exploration.ts";
import { exploration as suggestion } from "./suggestion/exploration.ts";
import { exploration as jointRequest } from "./jointRequest/exploration.ts";
import type { Exploration } from "./kernel/explore.ts";
import { exploration as notice } from "./notice/exploration.ts";
import { exploration as request } from "./request/exploration.ts";

export const explorations: Readonly<Record<string, Exploration>> = {
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
