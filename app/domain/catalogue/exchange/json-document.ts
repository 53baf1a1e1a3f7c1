// The whole catalogue as one JSON document, `{"format": …, "<kind>": [rows]}`: written with one row a line, and read row by
// row, so that whatever is wrong is named with its line even where the document is laid out otherwise. Pure.

export const DOCUMENT_FORMAT = "onevisit-catalogue/1";

export type DocumentRow = { kind: string; line: number; value: unknown };

/** The document breaks off or is none on `line`. */
export class NoDocument extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`not a JSON document at line ${line}`);
    this.name = "NoDocument";
    this.line = line;
  }
}

/** The rows of all its lists. Members that are no lists are skipped. Throws NoDocument. */
export function* readDocument(text: string): Generator<DocumentRow> {
  let at = 0;
  let line = 1;

  expect("{");
  if (peek() === "}") return;
  for (;;) {
    const kind = parse(valueEnd());
    if (typeof kind !== "string") throw new NoDocument(line);
    expect(":");
    if (peek() === "[") {
      at++;
      if (peek() === "]") at++;
      else
        for (;;) {
          peek();
          const started = line;
          yield { kind, line: started, value: parse(valueEnd()) };
          const next = peek();
          at++;
          if (next === "]") break;
          if (next !== ",") throw new NoDocument(line);
        }
    } else {
      peek();
      parse(valueEnd());
    }
    const next = peek();
    at++;
    if (next === "}") break;
    if (next !== ",") throw new NoDocument(line);
  }
  if (peek() !== "") throw new NoDocument(line);

  /** The next sign that is no space; empty at the end. */
  function peek(): string {
    for (; at < text.length; at++) {
      const sign = text[at] ?? "";
      if (sign === "\n") line++;
      else if (sign !== " " && sign !== "\t" && sign !== "\r") return sign;
    }
    return "";
  }

  function expect(sign: string): void {
    if (peek() !== sign) throw new NoDocument(line);
    at++;
  }

  /** Where the value that begins here ends. */
  function valueEnd(): number {
    peek();
    let depth = 0;
    for (let end = at; end < text.length; end++) {
      const sign = text[end];
      if (sign === '"') {
        end = stringEnd(end);
        if (depth === 0) return end + 1;
      } else if (sign === "{" || sign === "[") depth++;
      else if (sign === "}" || sign === "]") {
        if (depth === 0) return end;
        if (--depth === 0) return end + 1;
      } else if (depth === 0 && sign === ",") return end;
    }
    throw new NoDocument(line);
  }

  function stringEnd(start: number): number {
    for (let end = start + 1; end < text.length; end++) {
      if (text[end] === "\\") end++;
      else if (text[end] === '"') return end;
    }
    throw new NoDocument(line);
  }

  function parse(end: number): unknown {
    const part = text.slice(at, end);
    try {
      const value: unknown = JSON.parse(part);
      for (let next = part.indexOf("\n"); next >= 0; next = part.indexOf("\n", next + 1)) line++;
      at = end;
      return value;
    } catch {
      throw new NoDocument(line);
    }
  }
}
