// How a notice stands, as a tag; with the time where it is scheduled.
import { formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Tag, type Tone } from "#app/ui/tag/tag.tsx";

const tones: Record<string, Tone> = {
  inReview: "brand",
  returned: "warn",
  scheduled: "brand",
  published: "good",
  withdrawn: "bad",
};

export function NoticeStanding({ standing, at }: { standing: string; at: Date | null }) {
  const lang = useLang();
  const { newsroom } = useMessages();
  return (
    <Tag tone={tones[standing] ?? "plain"}>
      {newsroom.states[standing] ?? standing}
      {standing === "scheduled" && at !== null && ` · ${formatMoment(at, lang)}`}
    </Tag>
  );
}
