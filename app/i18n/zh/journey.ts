// 中文文本：journey.
import type { journey as en } from "../en/journey.ts";

export const journey: typeof en = {};
