// Judges search by a set of queries with their right answers: success@1, success@5 and nDCG@10, by kind of query. Used by
// recall's test and command; knows nothing of engines.
import { z } from "zod";

/** A right answer is any title that one of the patterns fits, in the language of the query; `best` ones come first. */
export const RecallSet = z.array(
  z.object({
    q: z.string(),
    kind: z.string(),
    answers: z.array(z.string()).min(1),
    best: z.array(z.string()).optional(),
  }),
);
export type RecallSet = z.infer<typeof RecallSet>;
export type RecallQuery = RecallSet[number];

export type Figures = { queries: number; at1: number; at5: number; ndcg: number };
export type Miss = {
  q: string;
  kind: string;
  /** From 1; 0 = not among the first ten. */ place: number;
  found: string[];
};
export type Recall = { all: Figures; kinds: Record<string, Figures>; misses: Miss[] };

/**
 * Asks every query of the set. `titles` are all titles of the catalogue in the queries' language: nDCG is measured against
 * the best order there could be, in which a best answer gains 3, another right one 1.
 */
export async function measureRecall(
  set: RecallSet,
  titles: readonly string[],
  ask: (q: string) => Promise<string[]>,
): Promise<Recall> {
  const judged: (RecallQuery & { place: number; ndcg: number; found: string[] })[] = [];
  for (const query of set) {
    const found = (await ask(query.q)).slice(0, 10);
    const gain = gainOf(query);
    const place = found.findIndex((title) => gain(title) > 0) + 1;
    const ideal = titles
      .map(gain)
      .filter((each) => each > 0)
      .sort((a, b) => b - a)
      .slice(0, 10);
    judged.push({ ...query, place, found, ndcg: discounted(found.map(gain)) / (discounted(ideal) || 1) });
  }
  const figures = (list: typeof judged): Figures => ({
    queries: list.length,
    at1: share(list.filter(({ place }) => place === 1).length, list.length),
    at5: share(list.filter(({ place }) => place >= 1 && place <= 5).length, list.length),
    ndcg: share(
      list.reduce((sum, { ndcg }) => sum + ndcg, 0),
      list.length,
    ),
  });
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  return {
    all: figures(judged),
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, figures(judged.filter((each) => each.kind === kind))]),
    ),
    misses: judged
      .filter(({ place }) => place !== 1)
      .map(({ q, kind, place, found }) => ({ q, kind, place, found })),
  };
}

/** The queries that no title of the catalogue could answer: mistakes of the set. */
export function unanswerable(set: RecallSet, titles: readonly string[]): string[] {
  return set.filter((query) => !titles.some((title) => gainOf(query)(title) > 0)).map(({ q }) => q);
}

/** A table of figures, a line per engine and kind. */
export function recallTable(measured: readonly { name: string; recall: Recall }[]): string {
  const lines = measured.flatMap(({ name, recall }) => [
    line(name, "all", recall.all),
    ...Object.entries(recall.kinds).map(([kind, each]) => line("", kind, each)),
  ]);
  const head = `${"".padEnd(20)}${"kind".padEnd(14)}${"queries".padStart(8)}${"success@1".padStart(11)}${"success@5".padStart(11)}${"nDCG@10".padStart(9)}`;
  return [head, ...lines].join("\n");
}

function line(name: string, kind: string, { queries, at1, at5, ndcg }: Figures): string {
  const share = (value: number, width: number): string => value.toFixed(3).padStart(width);
  return `${name.padEnd(20)}${kind.padEnd(14)}${String(queries).padStart(8)}${share(at1, 11)}${share(at5, 11)}${share(ndcg, 9)}`;
}

function gainOf({ answers, best }: RecallQuery): (title: string) => number {
  const right = answers.map((pattern) => new RegExp(pattern));
  const top = best?.map((pattern) => new RegExp(pattern));
  return (title) => {
    if (top?.some((pattern) => pattern.test(title)) === true) return 3;
    if (!right.some((pattern) => pattern.test(title))) return 0;
    return top === undefined ? 3 : 1;
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
