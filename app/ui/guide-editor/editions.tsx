// All versions of a guide, and the choice of two to compare.
import type { Edition } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { formatDay } from "#app/ui/dates.ts";
import { Select } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Tag, type Tone } from "#app/ui/tag/tag.tsx";

const tones: Record<Edition["standing"], Tone> = {
  scheduled: "brand",
  inForce: "good",
  past: "plain",
  replaced: "warn",
};

export function Editions({ code, editions }: { code: string; editions: readonly Edition[] }) {
  const lang = useLang();
  const { guideEditor } = useMessages();
  const text = guideEditor.overview;
  const [newest, before] = editions;
  const choices = editions.map(({ version, effectiveFrom }) => ({
    value: String(version),
    label: `${text.version(version)} · ${formatDay(effectiveFrom, lang)}`,
  }));
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="section-title">
        {text.versions}
      </h2>
      <ol className="mt-2 divide-y divide-line" reversed>
        {editions.map(({ version, effectiveFrom, effectiveTo, standing }) => (
          <li key={version} className="flex flex-wrap items-center justify-between gap-2 py-2.5">
            <span>
              <span className="font-semibold">{text.version(version)}</span>{" "}
              <span className="text-quiet">
                {formatDay(effectiveFrom, lang)}
                {effectiveTo !== null && standing !== "replaced" && ` – ${formatDay(effectiveTo, lang)}`}
              </span>
            </span>
            <Tag tone={tones[standing]}>{text.standings[standing]}</Tag>
          </li>
        ))}
      </ol>
      {newest !== undefined && before !== undefined && (
        <form method="get" action={`/${lang}/newsroom/guides/${code}/compare`} className="panel mt-4 bg-wash">
          <p className="mb-3 font-semibold">{text.compareHint}</p>
          <div className="grid gap-x-4 sm:grid-cols-2">
            <Select
              name="from"
              label={text.compareFrom}
              isRequired
              value={String(before.version)}
              options={choices}
            />
            <Select
              name="to"
              label={text.compareTo}
              isRequired
              value={String(newest.version)}
              options={choices}
            />
          </div>
          <button className="button button-quiet">{text.compare}</button>
        </form>
      )}
    </section>
  );
}
