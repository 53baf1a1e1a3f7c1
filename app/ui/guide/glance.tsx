// The answer before any reading: who may use a service, how long it takes, how many visits, what it costs, how far online.
import { audiences } from "#app/domain/catalogue/browse.ts";
import { messages } from "#app/i18n/index.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export type GlanceView = {
  audiences: readonly string[];
  /** In working days; 0 = on the spot. */
  promisedDays: number;
  visits: number;
  isFree: boolean;
  onlineDepth: string;
};

export function Glance({ service }: { service: GlanceView }) {
  const lang = useLang();
  const { guide, search } = useMessages();
  const who = whoIn(service.audiences, lang);
  const facts = [
    {
      name: guide.time,
      value: service.promisedDays === 0 ? guide.onTheSpot : guide.days(service.promisedDays),
    },
    { name: guide.visits, value: guide.visitCount(service.visits) },
    { name: guide.fee, value: service.isFree ? guide.free : guide.paid },
    { name: guide.online, value: search.depth[service.onlineDepth] ?? service.onlineDepth },
    { name: guide.who, value: who },
  ];
  return (
    <dl
      aria-label={guide.glance}
      className="mt-5 grid grid-cols-2 gap-x-5 gap-y-3 rounded-lg bg-brand-wash px-5 py-4 sm:grid-cols-3 lg:grid-cols-5 print:mt-2 print:grid-cols-[1fr_1fr_1fr_1.5fr_2fr] print:border print:border-line print:py-1.5"
    >
      {facts.map(({ name, value }) => (
        <div key={name} className="last:max-lg:col-span-full print:last:col-span-1">
          <dt className="text-sm text-quiet">{name}</dt>
          <dd className="font-bold leading-snug">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The groups by name, or in one word where they are all organisations or everybody. */
function whoIn(codes: readonly string[], lang: Lang): string {
  const { everybody, organisations } = messages(lang).guide;
  const isForOrganisations = ["2", "3", "4", "5"].every((code) => codes.includes(code));
  if (isForOrganisations) return codes.includes("1") ? everybody : organisations;
  return codes
    .map((code) => audiences.find((audience) => audience.code === code)?.[lang] ?? code)
    .join(lang === "zh" ? "、" : ", ");
}
