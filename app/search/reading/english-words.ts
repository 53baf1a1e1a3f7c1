// English words brought to what they have in common: licence and license, renewals and renew. Pure.

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(licen|defen|offen|practi|preten)s(e|es|ed|ing)?$/, "$1c$2"],
  [/isation(s?)$/, "ization$1"],
  [/(..[lrntm])is(e|es|ed|ing)$/, "$1iz$2"],
  [/^(cent|theat|met|lit|fib)er(s?)$/, "$1re$2"],
  [/^(col|lab|fav|hon|neighb|harb|behavi|hum)or/, "$1our"],
  [/^(enrol|instal|fulfil)l(s|ment|ed|ing)?$/, "$1$2"],
  [/^program$/, "programme"],
  [/^pediatric/, "paediatric"],
  [/^orthopedic/, "orthopaedic"],
  [/^gynecolog/, "gynaecolog"],
  [/^tire(s?)$/, "tyre$1"],
];

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: "child",
    kids: "child",
    kid: "child",
    wives: "wife",
    people: "person",
    men: "man",
    women: "woman",
    died: "death",
    dead: "death",
    dies: "death",
    die: "death",
    married: "marriage",
    marry: "marriage",
    marrying: "marriage",
    lost: "lost",
    losing: "lost",
    lose: "lost",
    stolen: "lost",
    bought: "buy",
    sold: "sell",
    paid: "pay",
    unpaid: "unpaid",
    taught: "teach",
    born: "birth",
    moved: "move",
    moving: "move",
    adopt: "adoption",
    adopting: "adoption",
    divorced: "divorce",
    retired: "retirement",
    retire: "retirement",
    retiring: "retirement",
    insured: "insurance",
    insure: "insurance",
    vaccinated: "vaccination",
    vaccine: "vaccination",
    vaccines: "vaccination",
    vaccinate: "vaccination",
  }),
);

/** The stem of a word in lower case. */
export function stemOf(word: string): string {
  const known = irregular.get(word);
  let text = known ?? word;
  for (const [from, to] of spellings) text = text.replace(from, to);
  if (text.length <= 3 || /\d/.test(text)) return text;
  text = text
    .replace(/'s?$/, "")
    .replace(/(ss|sh|ch|x)es$/, "$1")
    .replace(/ies$/, "y")
    .replace(/([^su])s$/, "$1");
  const rules: readonly (readonly [RegExp, string])[] = [
    [/^(.{3,})(?:izations?|izing|ized|izer?)$/, "$1ize"],
    [/^(.{3,}?[^aeiou])\1?(?:ing|ed)$/, "$1"],
    [/^(.{3,})(?:ations?)$/, "$1ate"],
    [/^(.{4,}[st])ion$/, "$1"],
    [/^(.{4,})(?:ment|ness)$/, "$1"],
    [/^(renew|withdraw|dispos|approv|remov|propos)als?$/, "$1"],
  ];
  for (const [from, to] of rules) {
    const shorter = text.replace(from, to);
    if (shorter !== text) {
      text = shorter;
      break;
    }
  }
  return text
    .replace(/(.{3})ate$/, "$1at")
    .replace(/([bdfgmnprt])\1$/, "$1")
    .replace(/(.{2})e$/, "$1")
    .replace(/y$/, "i");
}

/** How many letters have to be changed, added, left out or swapped to come from one word to the other; at most `most` + 1. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
      least = Math.min(least, steps);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
