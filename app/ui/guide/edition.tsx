// Which edition of the guide this is: since when, what it changed, what comes next, who vouches for it, and its codes.
import type { EditionChange } from "#app/domain/catalogue/service-row.ts";
import type { ServiceGuide } from "#app/domain/catalogue/service.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import type { Bilingual, Lang } from "#app/i18n/languages.ts";
import { formatDay } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function Edition({ service, address }: { service: ServiceGuide; address: string }) {
  const lang = useLang();
  const { guide: texts } = useMessages();
  const { edition } = texts;
  const { assuredOn, assuredBy } = service.guide;
  const changes = service.changes.map((change) => changeIn(change, lang));
  return (
    <section aria-labelledby="edition" className="mt-8 text-sm text-quiet print:mt-1">
      <h2 id="edition" className="font-bold print:sr-only">
        {edition.title}
      </h2>
      <p>
        {edition.since(formatDay(service.effectiveFrom, lang))}{" "}
        {changes.length > 0 && (
          <>
            {edition.changes} {changes.join(lang === "zh" ? "；" : "; ")}
            {lang === "zh" ? "。" : "."}
          </>
        )}
      </p>
      {service.earlier.length > 0 && (
        <ul className="print:hidden">
          {service.earlier.slice(0, 5).map(({ version, from, to }) => (
            <li key={version}>
              {edition.earlier(formatDay(from, lang), to === null ? "–" : formatDay(to, lang))}
            </li>
          ))}
        </ul>
      )}
      {service.upcoming.map(({ version, from }) => (
        <p key={version}>{edition.upcoming(formatDay(from, lang))}</p>
      ))}
      {assuredOn !== undefined && assuredBy !== undefined && (
        <p>{edition.assured(formatDay(assuredOn, lang), assuredBy[lang] || assuredBy.zh)}</p>
      )}
      <p>
        {texts.code} {service.code}.{" "}
        {service.office !== undefined && (
          <span className="print:hidden">
            {texts.law.taskCode} {service.code}@{service.office.division.code}.{" "}
          </span>
        )}
        <span className="hidden print:inline">
          {texts.from} {address}
        </span>
      </p>
    </section>
  );
}

function changeIn(change: EditionChange, lang: Lang): string {
  const { edition, days, onTheSpot } = messages(lang).guide;
  const time = (count: number) => (count === 0 ? onTheSpot : days(count));
  const names = (list: readonly Bilingual[]) =>
    list.map((name) => name[lang] || name.zh).join(lang === "zh" ? "、" : ", ");
  switch (change.kind) {
    case "faster":
    case "slower":
      return edition[change.kind](time(change.from), time(change.to));
    case "moreVisits":
    case "fewerVisits":
      return edition.visits(change.from, change.to);
    case "nowFree":
    case "nowPaid":
      return edition[change.kind];
    case "noLongerAsked":
    case "newlyAsked":
      return edition[change.kind](names(change.materials));
  }
}
