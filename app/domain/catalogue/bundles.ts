// “一件事”: services of several departments that belong to one event in life and are applied for together. Data; used by
// submit-joint-request and by pages that offer them. Isomorphic.
import type { Bilingual } from "#app/i18n/languages.ts";

export type Bundle = {
  /** In addresses and in the case's terms. */
  id: string;
  name: Bilingual;
  /** What it saves, in one sentence. */
  about: Bilingual;
  /** Catalogue codes. The office of the first leads 牵头; the others are of other departments. */
  serviceCodes: readonly [string, string, ...string[]];
};

export const bundles: readonly Bundle[] = [
  {
    id: "openRestaurant",
    name: { zh: "开办餐饮店“一件事”", en: "Opening a restaurant" },
    about: {
      zh: "个体工商户设立登记、餐饮服务许可、公共场所卫生许可一次申请、并联审批、统一送达。",
      en: "Register the business, get the catering licence and the hygiene licence: one application, one decision.",
    },
    serviceCodes: ["33-029-01-0005-01", "33-034-01-0003-01", "33-022-01-0012-01"],
  },
  {
    id: "newborn",
    name: { zh: "新生儿出生“一件事”", en: "A child is born" },
    about: {
      zh: "出生户口登记、生育登记、城乡居民医疗保险参保登记一次办。",
      en: "Household register, birth registration and medical insurance in one application.",
    },
    serviceCodes: ["33-006-07-0004-01", "33-022-07-0021-01", "33-012-07-0006-01"],
  },
  {
    id: "retirement",
    name: { zh: "职工退休“一件事”", en: "Retiring" },
    about: {
      zh: "养老金申领、退休提取公积金一次办。",
      en: "Claim the pension and withdraw the provident fund in one application.",
    },
    serviceCodes: ["33-012-05-0013-01", "33-058-05-0005-01"],
  },
];

/** The bundle of that id; undefined for an unknown one. */
export function bundleOf(id: string): Bundle | undefined {
  return bundles.find((bundle) => bundle.id === id);
}
