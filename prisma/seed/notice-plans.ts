// The demonstration's notices before they are written: of what kind, by whom, when, and what becomes of each. The same
// `now` gives the same plans, so that seeding can stop anywhere and go on. Called by prisma/seed/notices.ts.
import { NoticeDraft } from "#app/domain/notices/notice.schema.ts";
import { type NoticeType, noticeTypes } from "#app/domain/notices/notice-types.ts";
import { demoAgencies } from "#app/domain/people/demo-accounts.ts";
import { type Draw, drawFor, uuidFor } from "./draw.ts";
import { EditorialDesk, orderedByChance } from "./notice-desk.ts";
import { returnReasons, withdrawalReasons } from "./notice-reasons.ts";
import { type Staff, staffOf } from "./notice-staff.ts";
import { shares } from "./notice-texts/index.ts";
import { inOfficeHours } from "./office-time.ts";

/** One thing that is done to a notice. Their number is the notice's row version. */
export type NoticeStep = { at: Date; actor: Staff } & (
  | { action: "draft" | "edit"; text: NoticeDraft }
  | { action: "submit" }
  | { action: "return"; reason: string }
  | { action: "approve"; publishAt?: Date; expireAt?: Date }
  | { action: "withdraw"; reasonZh: string; reasonEn: string }
);

export type NoticePlan = { id: string; agencyId: string; type: NoticeType; steps: NoticeStep[] };

type Fate = "draft" | "inReview" | "returned" | "scheduled" | "published" | "withdrawn";
/** What is decided about a notice before its text; an agency only where it must be this one. */
type Wish = { type: NoticeType; fate: Fate; agencyId?: string };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The oldest is drafted within this many days before `now`. */
const DAYS = 86;

/** How often notices come down once they have lost their purpose; the others stay as an archive. */
const takenDown: Partial<Record<NoticeType, number>> = { emergency: 0.4, "service-outage": 0.25 };

const { labour, province } = demoAgencies;
/** What is not (yet) public, so that the demonstration's editors and approvers find something of each to do. */
const unfinished: readonly Wish[] = [
  ...wishes(
    "draft",
    [
      ["policy", labour],
      ["service-change", labour],
      ["notice", province],
    ],
    "news publicity budget service-outage",
  ),
  ...wishes(
    "inReview",
    [
      ["recruitment", labour],
      ["notice", labour],
      ["policy", province],
    ],
    "penalty procurement news consultation",
  ),
  ...wishes(
    "returned",
    [
      ["fund", labour],
      ["interpretation", province],
    ],
    "decision service-change news",
  ),
  ...wishes(
    "scheduled",
    [
      ["service-outage", labour],
      ["interpretation", labour],
      ["gazette", province],
    ],
    "consultation service-change service-outage recruitment procurement",
  ),
];
/** What was out and had to be taken back; the others of these are chosen by chance. */
const withdrawn: readonly Wish[] = wishes(
  "withdrawn",
  [
    ["recruitment", labour],
    ["service-change", labour],
    ["policy", province],
  ],
  "notice publicity procurement service-outage news fund consultation",
);

/** Plans of 300 notices, oldest first. */
export function planNotices(now: Date): NoticePlan[] {
  const desk = new EditorialDesk();
  const past = orderedByChance([...withdrawn, ...published()]);
  return [...past, ...unfinished].map((wish, index) => {
    const share = index / (past.length - 1);
    // What is unfinished was begun in the last days.
    const days = share <= 1 ? DAYS * (1 - share) : 5 * drawFor(`notice ${index} age`).next();
    return plan(desk, wish, { index, startAt: new Date(now.getTime() - days * DAY - 6 * HOUR), now });
  });
}

function plan(
  desk: EditorialDesk,
  { type, fate, agencyId }: Wish,
  { index, startAt, now }: { index: number; startAt: Date; now: Date },
): NoticePlan {
  const draw = drawFor(`notice ${index} times`);
  const times = timesOf(type, fate, { startAt, now }, draw);
  const { publisher, written } = desk.write(index, { type, publishOn: times.publishOn, agencyId });
  const text = NoticeDraft.parse({
    type,
    titleZh: written.title[0],
    titleEn: written.title[1],
    bodyZh: written.paragraphs
      .map(([zh]) => zh)
      .filter((zh) => zh !== "")
      .join("\n\n"),
    bodyEn: written.paragraphs
      .map(([, en]) => en)
      .filter((en) => en !== "")
      .join("\n\n"),
    documentNumber: written.documentNumber,
  });
  const editor = draw.pick(staffOf(publisher.id, "editor"));
  const approver = draw.pick(staffOf(publisher.id, "approver"));
  const ends = new Date(times.publishOn.getTime() + (written.endsAfterDays ?? 0) * DAY);
  const doesEnd =
    written.endsAfterDays !== undefined &&
    fate !== "withdrawn" &&
    draw.chance(ends > now ? 0.6 : (takenDown[type] ?? 0.06));
  const back = draw.pick(withdrawalReasons);
  const steps = times.steps.map(({ action, at }, place): NoticeStep => {
    switch (action) {
      case "draft": {
        // What is edited later lacks its last paragraph at first; what stays a draft may lack its English.
        const isReturnedLater = times.steps.some((later) => later.action === "edit");
        if (isReturnedLater) return { action, at, actor: editor, text: { ...text, ...withoutEnd(text) } };
        return {
          action,
          at,
          actor: editor,
          text: fate === "draft" && index % 2 === 0 ? { ...text, bodyEn: "" } : text,
        };
      }
      case "edit":
        return { action, at, actor: editor, text };
      case "submit":
        return { action, at, actor: editor };
      case "return":
        return { action, at, actor: approver, reason: draw.pick(returnReasons) };
      case "approve":
        return {
          action,
          at,
          actor: approver,
          ...(times.publishOn > at && { publishAt: times.publishOn }),
          ...(doesEnd && { expireAt: ends }),
        };
      case "withdraw":
        return { action, at, actor: approver, reasonZh: back[0], reasonEn: back[1] };
      default:
        throw new Error(`step ${place} of notice ${index} is none`);
    }
  });
  return { id: uuidFor(`notice ${index}`), agencyId: publisher.id, type, steps };
}

type TimedStep = { action: NoticeStep["action"]; at: Date };
type Times = { steps: TimedStep[]; publishOn: Date };

/** When what is done to a notice begun at about `startAt`; moved back, day by day, until all of it lies before `now`. */
function timesOf(
  type: NoticeType,
  fate: Fate,
  { startAt, now }: { startAt: Date; now: Date },
  draw: Draw,
): Times {
  const isUrgent = type === "emergency" && fate === "published";
  const isSentBack = fate === "returned" || (!isUrgent && fate === "published" && draw.chance(0.12));
  const waits = Array.from({ length: 6 }, () => draw.next());
  const mornings = draw.chance(0.2);
  for (let earlier = 0; earlier < 20; earlier += 1) {
    let at = new Date(startAt.getTime() - earlier * DAY - (fate === "withdrawn" ? 7 * DAY : 0));
    const steps: TimedStep[] = [];
    const go = (action: TimedStep["action"], fromHours: number, toHours: number): void => {
      const wait = (fromHours + (toHours - fromHours) * (waits[steps.length % waits.length] ?? 0)) * HOUR;
      const moved = new Date(at.getTime() + (isUrgent ? wait / 10 : wait));
      at = isUrgent ? moved : inOfficeHours(moved, draw);
      steps.push({ action, at });
    };
    go("draft", 0, 1);
    if (fate !== "draft") go("submit", 0.3, 3);
    if (isSentBack) go("return", 0.5, 5);
    if (isSentBack && fate === "published") {
      go("edit", 0.5, 6);
      go("submit", 0.1, 0.5);
    }
    if (fate === "published" || fate === "withdrawn" || fate === "scheduled") go("approve", 0.5, 8);
    let publishOn = at;
    if (fate === "published" && mornings && !isUrgent)
      publishOn = inOfficeHours(new Date(at.getTime() + 14 * HOUR), draw);
    if (fate === "withdrawn") go("withdraw", 2, 100);
    if (at > now || (fate === "published" && publishOn > now)) continue;
    if (fate === "scheduled")
      publishOn = inOfficeHours(new Date(now.getTime() + (0.6 + 5 * draw.next()) * DAY), draw);
    // What is not approved yet is written for one of the next days.
    if (fate === "draft" || fate === "inReview" || fate === "returned")
      publishOn = new Date(now.getTime() + 2 * DAY);
    return { steps, publishOn };
  }
  throw new Error(`no time found for a notice begun at ${startAt.toISOString()}`);
}

/** What is left of the shares once the wishes are counted: all published. */
function published(): Wish[] {
  return noticeTypes.flatMap(({ code: type }) => {
    const spoken = [...unfinished, ...withdrawn].filter((wish) => wish.type === type).length;
    return Array.from({ length: shares[type] - spoken }, (): Wish => ({ type, fate: "published" }));
  });
}

function wishes(fate: Fate, ours: readonly [NoticeType, string][], others: string): Wish[] {
  return [
    ...ours.map(([type, agencyId]): Wish => ({ type, fate, agencyId })),
    ...(others.split(" ") as NoticeType[]).map((type): Wish => ({ type, fate })),
  ];
}

function withoutEnd({ bodyZh, bodyEn }: NoticeDraft): Pick<NoticeDraft, "bodyZh" | "bodyEn"> {
  const cut = (body: string): string => body.split("\n\n").slice(0, -1).join("\n\n");
  return { bodyZh: cut(bodyZh), bodyEn: cut(bodyEn) };
}
