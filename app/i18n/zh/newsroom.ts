// 中文文本：newsroom.
import type { newsroom as en } from "../en/newsroom.ts";

export const newsroom: typeof en = {};
