// The shapes of the newsroom's forms: shared by pages (to show errors) and the use cases (to refuse). Messages are keys
// below newsroom.refusals. A draft may be unfinished; what goes to review may not: see whatIsMissing.
import { z } from "zod";
import { noticeTypes } from "./notice-types.ts";

export const MIN_TITLE_CHARS = 4;
export const MAX_TITLE_CHARS = 120;
export const MIN_BODY_CHARS = 10;
export const MAX_BODY_CHARS = 20_000;

/** A line of text; control characters (NUL would break the database) are refused, and so are halves of a character. */
const Line = z
  .string({ error: "required" })
  .trim()
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, "invalid");

/** Plain text with paragraphs between blank lines; browsers send CRLF, we keep LF. */
const Body = z
  .string({ error: "required" })
  .transform((text) => text.replaceAll(/\r\n?/g, "\n").trim())
  .pipe(
    z
      .string()
      .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u, "invalid")
      .max(MAX_BODY_CHARS, "tooLong"),
  );

/** What the form for writing a notice sends: at least a kind and a title in one language, so that it can be found again. */
export const NoticeDraft = z
  .object({
    type: z.enum(
      noticeTypes.map(({ code }) => code),
      { error: "required" },
    ),
    titleZh: Line.pipe(z.string().max(MAX_TITLE_CHARS, "tooLong")).default(""),
    titleEn: Line.pipe(z.string().max(MAX_TITLE_CHARS, "tooLong")).default(""),
    bodyZh: Body.default(""),
    bodyEn: Body.default(""),
    /** 文号 */
    documentNumber: Line.pipe(z.string().max(60, "tooLong")).optional(),
  })
  .refine(({ titleZh, titleEn }) => titleZh !== "" || titleEn !== "", {
    path: ["titleZh"],
    error: "required",
  });
export type NoticeDraft = z.infer<typeof NoticeDraft>;

/** The texts without which a notice cannot go to review. */
const texts = [
  ["titleZh", MIN_TITLE_CHARS],
  ["titleEn", MIN_TITLE_CHARS],
  ["bodyZh", MIN_BODY_CHARS],
  ["bodyEn", MIN_BODY_CHARS],
] as const;
export type NoticeTextField = (typeof texts)[number][0];

/** What still has to be written before review, by field; empty when the notice is complete. */
export function whatIsMissing(
  notice: Record<NoticeTextField, string>,
): { field: NoticeTextField; reason: "required" | "tooShort" }[] {
  return texts.flatMap(([field, min]) => {
    if (notice[field].length >= min) return [];
    return [{ field, reason: notice[field] === "" ? ("required" as const) : ("tooShort" as const) }];
  });
}

/** The value of <input type="datetime-local">, read as Zhejiang's time (UTC+8 all year round), as an instant. */
const LocalTime = z.iso
  // Abort, because what follows must not see a time that is none.
  .datetime({ local: true, error: "invalid", abort: true })
  .transform((local) => new Date(`${local.replace(/Z$/, "")}+08:00`));

/** What the approving form sends, judged at `now`: no publishAt means at once. */
export function noticeTimes(now: Date) {
  // The form knows minutes only: the running minute counts as now.
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  return z
    .object({ publishAt: LocalTime.optional(), expireAt: LocalTime.optional() })
    .refine(({ publishAt }) => publishAt === undefined || publishAt >= minute, {
      path: ["publishAt"],
      error: "past",
    })
    .refine(({ publishAt, expireAt }) => expireAt === undefined || expireAt > latest(publishAt, now), {
      path: ["expireAt"],
      error: "beforePublish",
    });
}
export type NoticeTimes = z.infer<ReturnType<typeof noticeTimes>>;

/** What the withdrawing form sends: the public reads both reasons. */
export const NoticeWithdrawal = z.object({
  reasonZh: reason(2),
  reasonEn: reason(2),
});
export type NoticeWithdrawal = z.infer<typeof NoticeWithdrawal>;

/** What the returning form sends: the author reads it. */
export const NoticeReturn = z.object({ reason: reason(2) });
export type NoticeReturn = z.infer<typeof NoticeReturn>;

/** The paragraphs of a body, for pages and mails. */
export function paragraphs(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

/** The later of the chosen time (if any) and now. */
export function latest(chosen: Date | undefined, now: Date): Date {
  return chosen !== undefined && chosen > now ? chosen : now;
}

function reason(min: number) {
  return Body.pipe(z.string().min(min, "required").max(500, "tooLong"));
}
