// 中文文本：people.
import type { people as en } from "../en/people.ts";

export const people: typeof en = {};
