// One guide in the newsroom's list: what it is called, since when it is in force, and what is under way.
import type { GuideInList } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { formatDay } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { DraftTag } from "./draft-tag.tsx";
import { Tag } from "#app/ui/tag/tag.tsx";

export function GuideRow({ guide }: { guide: GuideInList }) {
  const lang = useLang();
  const { guideEditor: text } = useMessages();
  const { draft, inForceSince, scheduledFrom } = guide;
  const standing =
    inForceSince === null ? text.neverInForce : text.inForceSince(formatDay(inForceSince, lang));
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3.5">
      <div className="min-w-0 flex-1 basis-72">
        <a href={`/${lang}/newsroom/guides/${guide.code}`} className="font-semibold">
          <Said text={guide.name} />
        </a>
        <p className="text-sm text-quiet">
          {guide.code} · {standing}
          {draft !== null && ` · ${text.draftBy(draft.authorName, formatDay(draft.updatedAt, lang))}`}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {scheduledFrom !== null && (
          <Tag tone="brand">{text.scheduledFrom(formatDay(scheduledFrom, lang))}</Tag>
        )}
        {draft !== null && <DraftTag state={draft.state} />}
      </div>
    </li>
  );
}
