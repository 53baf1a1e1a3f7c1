// Which of the types we have a client likes best, by its Accept header (RFC 9110 §12.5.1). Pure.

/**
 * The offered type with the greatest weight, ours in order where several have the same; undefined when none will do. No
 * header means anything. `also` names types that are as good as an offered one.
 */
export function preferredType<Type extends string>(
  accept: string | null,
  offered: readonly Type[],
  also: Readonly<Record<string, Type>> = {},
): Type | undefined {
  const wishes = (accept ?? "*/*").split(",").map((part) => {
    const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
    const q = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { range: range.trim(), weight: q === undefined ? 1 : Number(q) };
  });
  const weightOf = (type: Type): number => {
    const names = [type, ...Object.keys(also).filter((name) => also[name] === type)];
    const exact = wishes.filter(({ range }) => names.includes(range));
    if (exact.length > 0) return Math.max(...exact.map(({ weight }) => weight));
    const group = wishes.find(({ range }) => range === `${type.split("/")[0]}/*`);
    return group?.weight ?? wishes.find(({ range }) => range === "*/*")?.weight ?? 0;
  };
  const best = Math.max(0, ...offered.map(weightOf));
  return best === 0 ? undefined : offered.find((type) => weightOf(type) === best);
}
