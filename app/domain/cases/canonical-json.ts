// One spelling per JSON value, so that it can be hashed: keys sorted, no spaces, undefined members left out. A value gets
// the same spelling before it is stored as jsonb and after it was read back.

/** The canonical text of a JSON value. Throws a TypeError for what JSON or jsonb cannot hold. */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case "string":
      if (!isStorableText(value)) throw new TypeError("text that PostgreSQL cannot store");
      return JSON.stringify(value);
    case "boolean":
      return String(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`${value} is not JSON`);
      return JSON.stringify(value);
    case "object":
      break;
    default:
      throw new TypeError(`a ${typeof value} is not JSON`);
  }
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

/** PostgreSQL's text holds neither NUL nor half a surrogate pair. */
function isStorableText(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
