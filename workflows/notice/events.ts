// The events of a notice 公告: what each must say and who may send it. Texts are checked for shape only; what a notice
// needs before review is for the newsroom to say.
import { z } from "zod";
import type { Envelope, EventSpec } from "../kernel/definition.ts";
import { Id, text } from "../kernel/payload-text.ts";

const editor = { role: "editor", agency: "agencyId" } as const;
const approver = { role: "approver", agency: "agencyId" } as const;
/** The second pair of eyes: whoever wrote a word of it cannot approve it. */
const secondPerson = { ...approver, except: "writerIds" } as const;

/** A draft may be unfinished, so its texts may be empty. */
const Title = z.string().max(200);
const Body = z.string().max(40_000);

const content = {
  type: Id,
  titleZh: Title,
  titleEn: Title,
  bodyZh: Body,
  bodyEn: Body,
  /** 文号 */
  documentNumber: z.string().max(120).nullable(),
};

export const events = {
  "notice.drafted": { payload: z.strictObject({ agencyId: Id, ...content }), by: [editor] },
  "notice.edited": { payload: z.strictObject(content), by: [editor] },
  "notice.submitted": { payload: z.strictObject({}), by: [editor] },
  "notice.returned": { payload: z.strictObject({ reason: text(1000) }), by: [approver] },
  "notice.approved": {
    payload: z
      .strictObject({
        /** When the public sees it; at once when left out. */
        publishAt: z.iso.datetime().optional(),
        expireAt: z.iso.datetime().nullish(),
      })
      .refine(({ publishAt, expireAt }) => isBefore(publishAt, expireAt), {
        path: ["expireAt"],
        error: "beforePublish",
      }),
    by: [secondPerson],
  },
  "notice.withdrawn": {
    payload: z.strictObject({ reasonZh: text(1000), reasonEn: text(1000) }),
    by: [approver],
  },
  "notice.discarded": { payload: z.strictObject({}), by: [editor] },
} as const satisfies Record<string, EventSpec>;

/** The machine's events: type, payload, time and actor. */
export type NoticeEvent = {
  [Type in keyof typeof events]: Envelope & {
    type: Type;
    payload: z.infer<(typeof events)[Type]["payload"]>;
  };
}[keyof typeof events];

export type DraftedEvent = Extract<NoticeEvent, { type: "notice.drafted" }>;

/** Instants may be written with and without milliseconds, so they are compared as numbers. */
function isBefore(publishAt: string | undefined, expireAt: string | null | undefined): boolean {
  return !publishAt || !expireAt || Date.parse(publishAt) < Date.parse(expireAt);
}
