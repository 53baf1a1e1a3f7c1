// Statements about things 关联数据, and their two spellings: JSON-LD and Turtle say the same from one list, so neither can say
// more than the other. Knows no vocabulary; public-service-data.ts does. Pure.

/** What a statement is about or leads to: a full address, or "_:name" within the document. */
type Ref = { ref: string };
type Value = Ref | { text: string; lang: "zh" | "en" } | { value: string; type: string } | string;

export type Thing = {
  /** A full address, or "_:name" within the document. */
  id: string;
  /** Prefixed, e.g. "cpsv:PublicService". */
  type: string;
  /** Prefixed properties and their values. */
  says: readonly (readonly [property: string, value: Value])[];
};

export type Prefixes = Readonly<Record<string, string>>;

/** The document as JSON-LD 1.1 with its context in itself: nobody has to fetch one. */
export function asJsonLd(things: readonly Thing[], prefixes: Prefixes): string {
  const graph = things.map(({ id, type, says }) => {
    const node: Record<string, unknown> = { "@id": id, "@type": type };
    for (const [property, values] of Map.groupBy(says, ([name]) => name)) {
      const written = values.map(([, value]) => jsonValue(value));
      node[property] = written.length === 1 ? written[0] : written;
    }
    return node;
  });
  return JSON.stringify({ "@context": prefixes, "@graph": graph }, null, 2);
}

function jsonValue(value: Value): unknown {
  if (typeof value === "string") return value;
  if ("ref" in value) return { "@id": value.ref };
  if ("lang" in value) return { "@value": value.text, "@language": value.lang };
  return { "@value": value.value, "@type": value.type };
}

/** The document as Turtle 1.1. */
export function asTurtle(things: readonly Thing[], prefixes: Prefixes): string {
  const head = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  const body = things.map(({ id, type, says }) =>
    [
      `${resource(id)} a ${type}`,
      ...says.map(([property, value]) => `  ${property} ${turtleValue(value)}`),
    ].join(" ;\n"),
  );
  return `${[...head, "", ...body.map((thing) => `${thing} .`)].join("\n")}\n`;
}

function turtleValue(value: Value): string {
  if (typeof value === "string") return literal(value);
  if ("ref" in value) return resource(value.ref);
  if ("lang" in value) return `${literal(value.text)}@${value.lang}`;
  return `${literal(value.value)}^^${value.type}`;
}

/** Turtle §6.4: no control characters, spaces or <>"{}|^`\ in an address. */
function resource(address: string): string {
  if (address.startsWith("_:")) return address;
  return `<${address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function literal(text: string): string {
  // Other control characters are spelt by number.
  const safe = text.replace(
    /[\\"\u0000-\u001f\u007f]/g,
    (sign) => escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `"${safe}"`;
}
