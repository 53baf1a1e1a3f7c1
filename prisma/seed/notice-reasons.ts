// Why notices of the demonstration were withdrawn or sent back. Read by prisma/seed/notice-plans.ts.
import type { Pair } from "./complaint-texts.ts";

/** Read by the public. */
export const withdrawalReasons: readonly Pair[] = [
  ["正文中的日期有误，将重新发布。", "A date in the text was wrong. It will be published again."],
  [
    "附件清单与正文数量不一致，经核对后另行公布。",
    "The annex did not agree with the text. A corrected version follows.",
  ],
  ["受天气影响，原定安排取消。", "The arrangement is cancelled because of the weather."],
  ["与上级新出台的规定不一致，停止执行。", "New rules from above differ from this; it no longer applies."],
  ["联系电话刊登错误，给您带来不便，敬请谅解。", "The telephone number was wrong. We apologise."],
  [
    "因投诉反映程序问题，正在复核，复核结果将另行公告。",
    "A complaint about the procedure is being reviewed. The outcome will be announced.",
  ],
  [
    "内容已并入新的公告，请以新公告为准。",
    "Its content is now part of a newer notice, which applies instead.",
  ],
];

/** Read by the author; the newsrooms of the demonstration write both languages. */
export const returnReasons: readonly string[] = [
  "请补充咨询电话和办公时间。Please add telephone number and opening hours.",
  "标题过长，请写清事项、地点、时间即可。The title is too long: what, where and when is enough.",
  "英文与中文日期不一致，请核对。The dates differ between the two languages; please check.",
  "请说明老年人和不上网的群众怎么办理。Please say what people without internet should do.",
  "第二段用语太专业，请改成群众看得懂的话。The second paragraph is full of jargon; please put it plainly.",
  "请注明依据的文件名称。Please name the rule this rests on.",
];
