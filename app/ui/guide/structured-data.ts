// A guide as schema.org GovernmentService, for search engines and assistants. Called by the guide's page.
import { audiences } from "#app/domain/catalogue/browse.ts";
import type { ServiceGuide } from "#app/domain/catalogue/service.query.server.ts";
import type { Lang } from "#app/i18n/languages.ts";

/**
 * JSON for a <script type="application/ld+json">: no "<" in it, so no text of the data can end the script. `days` are those
 * promised to the reader, in working days.
 */
export function structuredData(
  service: ServiceGuide,
  { lang, url, days }: { lang: Lang; url: string; days: number },
): string {
  const { office, guide } = service;
  // The type's own address, in no language: the same thing whatever page speaks of it.
  const id = (code: string) => new URL(`/services/${code}`, url).href;
  const said = (text: { zh: string; en: string }) => text[lang] || text.zh;
  const provider = {
    "@type": "GovernmentOrganization",
    name: said(office?.agency ?? service.department),
    ...(office === undefined ? {} : { telephone: office.consultPhone, address: said(office.address) }),
  };
  const data = {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    "@id": id(service.code),
    identifier: service.code,
    name: said(service.name),
    alternateName: service.colloquial[lang],
    description: said(service.summary),
    inLanguage: lang === "zh" ? "zh-CN" : "en",
    url,
    provider,
    serviceOperator: provider,
    ...(office === undefined
      ? {}
      : { areaServed: { "@type": "AdministrativeArea", name: said(office.division) } }),
    audience: service.audiences.map((code) => ({
      "@type": "Audience",
      audienceType: audiences.find((audience) => audience.code === code)?.[lang] ?? code,
    })),
    jurisdiction: { "@type": "AdministrativeArea", name: lang === "zh" ? "浙江省" : "Zhejiang Province" },
    isAccessibleForFree: service.isFree,
    ...(guide.fees.length === 0
      ? {}
      : {
          offers: guide.fees.map(({ name, standard }) => ({
            "@type": "Offer",
            name: said(name),
            description: said(standard),
            priceCurrency: "CNY",
          })),
        }),
    ...(service.related.length === 0
      ? {}
      : {
          isRelatedTo: service.related.map(({ code, name }) => ({
            "@type": "GovernmentService",
            "@id": id(code),
            name: said(name),
          })),
        }),
    ...(guide.results.length === 0
      ? {}
      : { serviceOutput: guide.results.map(({ name }) => ({ "@type": "Thing", name: said(name) })) }),
    availableChannel: {
      "@type": "ServiceChannel",
      serviceUrl: url,
      processingTime: `P${days}D`,
      ...(office === undefined
        ? {}
        : {
            servicePhone: { "@type": "ContactPoint", telephone: office.consultPhone },
            serviceLocation: { "@type": "Place", name: said(office.agency), address: said(office.address) },
          }),
    },
  };
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
