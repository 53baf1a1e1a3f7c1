// 中文文本：complaint.
import type { complaint as en } from "../en/complaint.ts";

export const complaint: typeof en = {};
