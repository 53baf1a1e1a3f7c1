// Who is behind a case, as it stands inside the seal. Agency-side types never contain it.
import { z } from "zod";

export const Identity = z.object({
  name: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  /** Of an applicant: see idKinds in request.schema.ts. */
  idKind: z.string().optional(),
  idNumber: z.string().optional(),
});
export type Identity = z.infer<typeof Identity>;
