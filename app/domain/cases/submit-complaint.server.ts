// A citizen files a complaint. Called by the form's action.
import type { Database } from "#app/platform/db.server.ts";
import type { Complaint } from "./complaint.schema.ts";
import type { FiledCase, FilingOptions } from "./file-case.server.ts";
import { submitMatter } from "./submit-matter.server.ts";

/** Opens the case, anonymous or confidential where that was asked for. Throws as submitMatter does. */
export function submitComplaint(
  database: Database,
  complaint: Complaint,
  options: FilingOptions,
): Promise<FiledCase> {
  const { isAnonymous, isConfidential = false } = complaint;
  const privacy = isAnonymous ? "anonymous" : isConfidential ? "confidential" : undefined;
  const payload = privacy === undefined ? {} : { privacy };
  return submitMatter(database, { workflow: "complaint", matter: complaint, payload }, options);
}
