// 中文文本：notices.
import type { notices as en } from "../en/notices.ts";

export const notices: typeof en = {};
