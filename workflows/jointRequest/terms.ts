// 联办条件: which departments a joint application goes to and how long each has, as the guides of its services said when it
// came in. Read from the catalogue by the use case, carried by the opening event, never changed afterwards.
import { z } from "zod";
import { Id } from "../kernel/payload-text.ts";
import { DeliveryChoice } from "../request/terms.ts";

const Code = z.string().regex(/^[\dA-Za-z-]{4,40}$/);
const days = z.int().min(1).max(366);

export const JointTerms = z
  .strictObject({
    /** 一件事: the bundle that was applied for. */
    bundleId: z.string().regex(/^[a-zA-Z]{2,40}$/),
    /** Services of the lead itself; they are decided with the whole. */
    leadCodes: z.array(Code).min(1).max(10),
    /** 并联部门: the others, each with its services and its own working days. */
    departments: z
      .array(z.strictObject({ agencyId: Id, catalogCodes: z.array(Code).min(1).max(10), days }))
      .min(1)
      .max(8)
      .refine((all) => new Set(all.map(({ agencyId }) => agencyId)).size === all.length, "twice"),
    /** Working days for the joint decision, from acceptance. */
    decisionDays: days,
    hasFee: z.boolean(),
    delivery: DeliveryChoice,
  })
  .refine(({ leadCodes, departments }) => {
    const codes = [...leadCodes, ...departments.flatMap(({ catalogCodes }) => catalogCodes)];
    return new Set(codes).size === codes.length;
  }, "twice");
export type JointTerms = z.infer<typeof JointTerms>;
