// For me: which parts of a guide 办事指南 are for a reader who answered its questions 情形. Called by the guide's page, its
// structured data and the lint; isomorphic and pure.
import type { Condition, Guide, Situation } from "./guide.schema.ts";

/** What a reader answered: the id of an option by the id of its question. */
export type Answers = Readonly<Record<string, string>>;

/** What an address may say of a question: `?s-who=agent`. */
export const ANSWER_PREFIX = "s-";

/** The answers in an address, as far as the guide has such questions and options; anything else is left out. */
export function answersIn(search: URLSearchParams, situations: readonly Situation[]): Record<string, string> {
  return Object.fromEntries(
    situations.flatMap(({ id, options }) => {
      const answer = search.get(`${ANSWER_PREFIX}${id}`);
      return options.some((option) => option.id === answer) && answer !== null ? [[id, answer]] : [];
    }),
  );
}

/** The pairs that say the answers in an address. */
export function answerPairs(answers: Answers): [string, string][] {
  return Object.entries(answers).map(([id, option]) => [`${ANSWER_PREFIX}${id}`, option]);
}

/**
 * Whether a part is for the reader. Of one question any of the answers named will do, of several questions each must
 * fit. A question that is not answered excludes nothing: who has not said yet sees what may apply.
 */
export function isFor(when: readonly Condition[] | undefined, answers: Answers): boolean {
  if (when === undefined) return true;
  return when.every(({ situation }) => {
    const answer = answers[situation];
    return (
      answer === undefined || when.some((other) => other.situation === situation && other.option === answer)
    );
  });
}

/** Whether a part depends on a question that the reader has not answered. */
export function isOpen(when: readonly Condition[] | undefined, answers: Answers): boolean {
  return when !== undefined && when.some(({ situation }) => answers[situation] === undefined);
}

/** The guide with those materials, fees and steps only that are for the reader. */
export function guideFor(guide: Guide, answers: Answers): Guide {
  return {
    ...guide,
    materials: guide.materials.filter(({ when }) => isFor(when, answers)),
    fees: guide.fees.filter(({ when }) => isFor(when, answers)),
    steps: guide.steps.filter(({ when }) => isFor(when, answers)),
  };
}

/**
 * The days promised to the reader, in working days: the longest of those that the answers bring, else what is promised to
 * all. An office that is quicker than the type is never slower for an answer that shortens.
 */
export function promisedFor(
  situations: readonly Situation[] | undefined,
  answers: Answers,
  { type, office }: { type: number; office?: number | undefined },
): number {
  const own = (situations ?? []).flatMap(({ id, options }) => {
    const days = options.find((option) => option.id === answers[id])?.promisedDays;
    return days === undefined ? [] : [days];
  });
  if (own.length === 0) return office ?? type;
  const days = Math.max(...own);
  return days <= type && office !== undefined ? Math.min(days, office) : days;
}

/** Every way to answer all the questions; one empty way for a guide without any. */
export function everyAnswer(situations: readonly Situation[] | undefined): Record<string, string>[] {
  return (situations ?? []).reduce<Record<string, string>[]>(
    (ways, { id, options }) => ways.flatMap((way) => options.map((option) => ({ ...way, [id]: option.id }))),
    [{}],
  );
}

/** 情形 gone wrong, as keys of texts: what the schema alone cannot see. Empty where all is well. */
export function situationDefects(
  guide: Guide,
  { promisedDays, statutoryDays }: { promisedDays: number; statutoryDays: number | null },
): SituationDefect[] {
  const situations = guide.situations ?? [];
  const known = new Set(
    situations.flatMap(({ id, options }) => options.map((option) => `${id}=${option.id}`)),
  );
  const conditions = [...guide.materials, ...guide.fees, ...guide.steps].flatMap(({ when }) => when ?? []);
  const used = new Set(conditions.map(({ situation }) => situation));
  const ways = everyAnswer(situations);
  const defects: [SituationDefect, boolean][] = [
    ["doubleKey", known.size !== situations.reduce((sum, { options }) => sum + options.length, 0)],
    ["unknownAnswer", conditions.some(({ situation, option }) => !known.has(`${situation}=${option}`))],
    [
      "idleQuestion",
      situations.some(
        ({ id, options }) => !used.has(id) && options.every((option) => option.promisedDays === undefined),
      ),
    ],
    [
      "beyondLaw",
      statutoryDays !== null &&
        situations.some(({ options }) =>
          options.some((option) => (option.promisedDays ?? 0) > statutoryDays),
        ),
    ],
    [
      "stepsBeyondPromise",
      ways.some(
        (answers) =>
          guideFor(guide, answers).steps.reduce((sum, { days }) => sum + days, 0) >
          promisedFor(situations, answers, { type: promisedDays }),
      ),
    ],
    ["noStepLeft", ways.some((answers) => guideFor(guide, answers).steps.length === 0)],
  ];
  return defects.filter(([, isThere]) => isThere).map(([defect]) => defect);
}

export type SituationDefect =
  "doubleKey" | "unknownAnswer" | "idleQuestion" | "beyondLaw" | "stepsBeyondPromise" | "noStepLeft";
