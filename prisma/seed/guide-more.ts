// What the national catalogue's field list asks of a guide beyond its body: where the power comes from, who else takes
// part, what the rule for each paper is, how long a certificate lasts, who vouches for it all. Demonstration data.
import type { Guide, Text } from "#app/domain/catalogue/guide.schema.ts";
import { spoken } from "./guide-words.ts";
import { randomFor } from "./prng.ts";
import type { ComposedService } from "./services.ts";

/** Bodies that are no administrative authority but act by law or by leave 法律法规授权的组织. */
const authorised = new Set(["hosp", "util", "hpf", "dpf", "coop"]);

/** Who is asked for an opinion when something is built or opened. */
const joint: readonly Text[] = [
  { zh: "消防救援机构", en: "Fire and rescue service" },
  { zh: "生态环境部门", en: "Environmental authority" },
  { zh: "自然资源和规划部门", en: "Natural resources and planning authority" },
  { zh: "卫生健康部门", en: "Health authority" },
];

/** The further fields, for the guide composed so far. */
export function moreOf(service: ComposedService, guide: Guide): Partial<Guide> {
  const { action, catalogCode, department, fulfilment, kindId } = service;
  const random = randomFor(`more ${catalogCode}`);
  const office = spoken(department);
  // A public service is no power; everything else is one and comes from somewhere.
  const isPower = action.itemType !== "20";
  const isEntrusted = isPower && fulfilment === "request" && random.chance(0.04);
  const isDevolved = isPower && !isEntrusted && random.chance(0.12);
  const isJoint = fulfilment === "request" && (kindId === "T" || (kindId === "L" && action.visits > 0));
  const month = String(random.int(1, 9)).padStart(2, "0");
  const day = String(random.int(1, 28)).padStart(2, "0");
  return {
    ...(isPower ? { powerSource: isEntrusted ? "entrusted" : isDevolved ? "devolved" : "own" } : {}),
    ownerKind: isEntrusted ? "entrusted" : authorised.has(department.id) ? "authorised" : "authority",
    ...(isEntrusted
      ? { delegatedBy: { zh: `上一级${office.zh}`, en: `The ${office.en} of the level above` } }
      : {}),
    ...(isJoint && random.chance(0.5) ? { jointAgencies: random.sample(joint, random.int(1, 2)) } : {}),
    ...(fulfilment === "request" ? { handleItemCode: `${catalogCode}-01` } : {}),
    materials: guide.materials.map((material) =>
      material.need === "required" && fulfilment === "request"
        ? { ...material, basis: ruleOf(guide) }
        : material,
    ),
    fees: guide.fees.map((fee) => (fee.isWaivable ? { ...fee, waiver } : fee)),
    ...(guide.isBookable ? { slotsPerDay: random.int(4, 40) * 5 } : {}),
    ...intermediaryOf(guide),
    ...(guide.handlingForms.includes("kiosk") || guide.delivery.includes("kiosk") ? { kiosk } : {}),
    ...(guide.acceptsCourier ? { courierNote } : {}),
    results: guide.results.map((result) =>
      result.kind === "certificate" && fulfilment === "request"
        ? { ...result, ...validityOf(service) }
        : result,
    ),
    assuredOn: `2026-${month}-${day}`,
    assuredBy: { zh: `${department.zh}`, en: department.en },
  };
}

function ruleOf({ legalBasis }: Guide): Text {
  const [law] = legalBasis;
  if (law === undefined) throw new Error("a guide without a law");
  return { zh: `${law.title.zh}${law.article.zh}`, en: `${law.title.en}, ${law.article.en}` };
}

const waiver: Text = {
  zh: "最低生活保障对象、特困人员、残疾人凭证免收",
  en: "Free for recipients of minimum living allowance or extreme hardship support and for disabled people, on showing their certificate",
};
const kiosk: Text = {
  zh: "各县（市、区）政务服务中心24小时自助服务区",
  en: "24-hour self-service area of every county's Government Service Centre",
};
const courierNote: Text = {
  zh: "寄来材料的费用由申请人承担；结果寄回免费，一般1至2天送达",
  en: "You pay for sending papers in; results are sent back free of charge, usually within one or two days",
};

/** 中介服务: papers that a qualified body makes have to be bought from one. */
function intermediaryOf({ materials, legalBasis }: Guide): Pick<Guide, "intermediary"> {
  const made = materials.filter(({ source, need }) => source === "intermediary" && need === "required");
  const [law] = legalBasis;
  if (made.length === 0 || law === undefined) return {};
  return {
    intermediary: made.map(({ name }) => ({
      service: {
        zh: `${name.zh}编制（申请人自主选择机构）`,
        en: `${name.en}: from any qualified body of your choice`,
      },
      basis: { zh: law.title.zh, en: law.title.en },
    })),
  };
}

function validityOf({ kindId, action }: ComposedService): { validFor?: Text } {
  if (!/^(new|first|expired|renew|reissue|damaged)$/.test(action.id)) return {};
  if (kindId === "L")
    return { validFor: { zh: "5年，期满前30日申请延续", en: "5 years; renew 30 days before it ends" } };
  if (kindId === "L2") return { validFor: { zh: "10年", en: "10 years" } };
  if (kindId === "Q")
    return { validFor: { zh: "3年，期满前申请延续注册", en: "3 years; renew before it ends" } };
  return {};
}
