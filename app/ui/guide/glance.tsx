// The answer before any reading: how long it takes by promise, by law and in fact, how many visits and why, what it costs in
// the reader's case, how far online, and who may use it.
import type { ReactNode } from "react";
import { audiences } from "#app/domain/catalogue/browse.ts";
import type { Guide } from "#app/domain/catalogue/guide.schema.ts";
import type { MeasuredTimes } from "#app/domain/cases/measured-times.server.ts";
import { messages } from "#app/i18n/index.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";

export type GlanceView = {
  audiences: readonly string[];
  /** In working days; 0 = on the spot. */
  promisedDays: number;
  statutoryDays: number | null;
  visits: number;
  isFree: boolean;
  onlineDepth: string;
  guide: Pick<Guide, "visitReason">;
};

export function Glance({
  service,
  fees,
  measured,
}: {
  service: GlanceView;
  /** Those that the reader pays. */
  fees: Guide["fees"];
  measured: MeasuredTimes | undefined;
}) {
  const lang = useLang();
  const { guide, search } = useMessages();
  const days = (count: number) => (count === 0 ? guide.onTheSpot : guide.days(count));
  return (
    <dl
      aria-label={guide.glance}
      className="mt-5 grid grid-cols-2 gap-x-5 gap-y-4 rounded-lg bg-brand-wash px-5 py-4 lg:grid-cols-[1.3fr_1.2fr_1.2fr_1fr_1fr] print:mt-2 print:grid-cols-5 print:border print:border-line print:py-1.5"
    >
      <Fact name={guide.time} value={days(service.promisedDays)} className="max-sm:col-span-2">
        <span className="block">
          {service.statutoryDays === null
            ? guide.noLegalLimit
            : guide.lawAllows(guide.days(service.statutoryDays))}
        </span>
        {measured !== undefined && (
          <span className="block">
            <span className="font-semibold text-ink">
              {guide.usually.title}
              {lang === "zh" ? "：" : ": "}
              {guide.usually.value(days(measured.median))}
            </span>{" "}
            ({guide.usually.of[measured.of]}
            {lang === "zh" ? "；" : "; "}
            {guide.usually.detail(days(measured.p90), measured.count)})
          </span>
        )}
      </Fact>
      <Fact name={guide.visits} value={guide.visitCount(service.visits)}>
        {service.guide.visitReason !== undefined && <Said text={service.guide.visitReason} />}
      </Fact>
      <Fact name={guide.fee} value={feeIn(service.isFree, fees, guide)}>
        {fees.map((fee, index) => (
          <span key={index} className="block">
            <Said text={fee.standard} />
          </span>
        ))}
      </Fact>
      <Fact name={guide.online} value={search.depth[service.onlineDepth] ?? service.onlineDepth} />
      <Fact name={guide.who} value={whoIn(service.audiences, lang)} />
    </dl>
  );
}

function Fact({
  name,
  value,
  className = "",
  children,
}: {
  name: string;
  value: string;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <div className={className}>
      <dt className="text-sm text-quiet">{name}</dt>
      <dd>
        <span className="block leading-snug font-bold">{value}</span>
        <span className="block text-sm leading-snug text-quiet">{children}</span>
      </dd>
    </div>
  );
}

function feeIn(
  isFree: boolean,
  fees: Guide["fees"],
  { free, paid, forMe }: ReturnType<typeof messages>["guide"],
): string {
  if (isFree) return free;
  return fees.length === 0 ? forMe.freeForYou : paid;
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
