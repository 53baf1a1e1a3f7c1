// 中文文本：guide.
import type { guide as en } from "../en/guide.ts";

export const guide: typeof en = {};
