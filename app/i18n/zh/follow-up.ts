// 中文文本：系统由一件办件引出另一件时自己写的内容。
import type { followUp as en } from "../en/follow-up.ts";

export const followUp: typeof en = {
  subject: (number) => `对办件 ${number} 的差评`,
  body: (grade, comment) => [`评价：${grade}`, comment ?? "评价人没有写其他内容。"].join("\n\n"),
  link: (number) => `您的差评已进入整改程序：${number}`,
};
