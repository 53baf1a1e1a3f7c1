// Cells, CSV, encodings and documents by themselves: what is written is read again exactly, whatever people write.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalCell } from "./cells.ts";
import { csvLine, OpenQuote, readCsv, separatorOf } from "./csv.ts";
import { decodeFile, encodeText } from "./encoding.ts";
import { listTable, listTables, mainTables } from "./format.ts";
import { NoDocument, readDocument } from "./json-document.ts";

/** Without NUL, lone surrogates and the private characters that GB18030 of before 2022 has not. */
const writing = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .filter((text) => !/[\u0000\ue5e5-\ue864]/.test(text) && text.isWellFormed());
const sign = fc.constantFrom(
  ...["=", "+", "-", "@", "'", '"', ",", "|", ":", "\\", "\r\n", "\n", "\t", "，", "＝", "办"],
);
const cell = fc.array(fc.oneof(writing, sign), { maxLength: 6 }).map((parts) => parts.join(""));

describe("CSV", () => {
  test("any cells come back as they were, in both encodings", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const said = rows.filter((row) => row.some((cell) => cell !== ""));
          fc.pre(said.some((row) => row.join("").trim() !== ""));
          const text = said.map(csvLine).join("");
          for (const encoding of ["utf-8", "gb18030"] as const) {
            const decoded = decodeFile(encodeText(text, encoding, { isStart: true }));
            expect("text" in decoded && [...readCsv(decoded.text)].map(({ cells }) => cells)).toEqual(said);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(["=1+1", "+86", "-5", "@SUM(A1)", "\tx", "'=1", "＝1"])(
    "a spreadsheet takes %j for no formula",
    (formula) => {
      const line = csvLine([formula]);
      expect(line.replace(/^"/, "")).toMatch(/^'/);
      expect([...readCsv(line)][0]?.cells).toEqual([formula]);
    },
  );

  test("lines are counted through cells of several lines and empty lines", () => {
    const text = 'a,"b\r\nc"\r\n\r\nd,e\n"f","g\n\nh"\ni,j';
    expect([...readCsv(text)].map(({ line }) => line)).toEqual([1, 4, 5, 8]);
  });

  test("the line of the quote that is open is named, not the one where that is noticed", () => {
    const rows = ["a,b", 'c,"d', "e,f", '"g",h'];
    expect(() => [...readCsv(rows.join("\n"))]).toThrow(new OpenQuote(2));
  });

  test.each([
    ["a;b;c", ";"],
    ["a\tb", "\t"],
    ["a,b;c,d", ","],
    ['"a;b;c;d",e', ","],
  ])("%j is parted by %j", (line, found) => {
    expect(separatorOf(`${line}\r\n1;2;3;4;5`)).toBe(found);
  });
});

test("every character has its bytes in GB18030 but for 19 private ones", () => {
  const lost: number[] = [];
  for (let code = 1; code < 0x11_0000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const text = String.fromCodePoint(code);
    const bytes = encodeText(text, "gb18030");
    if (new TextDecoder("gb18030", { ignoreBOM: true }).decode(bytes) !== text) lost.push(code);
  }
  expect(lost).toHaveLength(19);
  expect(lost.every((code) => code >= 0xe000 && code <= 0xf8ff)).toBe(true);
});

describe("a cell is understood as spreadsheets write it", () => {
  const typeOf = (kind: keyof typeof mainTables, header: string) => {
    const field = mainTables[kind].fields.find((one) => one.header === header);
    if (field === undefined) throw new Error(`no field ${header}`);
    return field.type;
  };

  test.each([
    ["effectiveFrom", "2026/1/5", "2026-01-05"],
    ["effectiveFrom", "2026年1月5日", "2026-01-05"],
    ["effectiveFrom", "20260105", "2026-01-05"],
    ["effectiveFrom", "2026-1-5 0:00:00", "2026-01-05"],
    ["itemType", "1", "01"],
    ["itemType", " 20 ", "20"],
    ["isFree", "TRUE", "yes"],
    ["isFree", "否", "no"],
    ["promisedDays", "２０", "20"],
    ["promisedDays", "5.0", "5"],
    ["keywords", "a\\|b|c", "a\\|b|c"],
    ["handlingForms", "counter | online", "counter|online"],
    ["specialProcedures", "hearing:20|inspection: 5", "hearing:20|inspection:5"],
    ["summaryZh", "  as it is ", "  as it is "],
  ])("%s %j → %j", (header, raw, wanted) => {
    expect(canonicalCell(typeOf("services", header), raw)).toEqual({ cell: wanted });
  });

  test.each([
    ["effectiveFrom", "2026-13-01", "notDay"],
    ["promisedDays", "1.5", "notWhole"],
    ["handlingForms", "counter|plane", "notAllowed"],
    ["specialProcedures", "hearing", "notTuple"],
  ])("%s %j is refused", (header, raw, reason) => {
    expect(canonicalCell(typeOf("services", header), raw)).toMatchObject({ reason });
  });

  test("an answer's options, deeper than a table, are JSON", () => {
    const options = listTable("situations")?.fields.find(({ header }) => header === "options");
    if (options === undefined) throw new Error("no options");
    expect(canonicalCell(options.type, '[ {"id":"a"} ]')).toEqual({ cell: '[{"id":"a"}]' });
    expect(canonicalCell(options.type, "{}")).toEqual({ reason: "notJson" });
  });
});

test("every list of a guide has its table, with texts in both languages", () => {
  const names = listTables.map(({ kind }) => kind);
  expect(names).toEqual(
    expect.arrayContaining(["legal-basis", "conditions", "materials", "fees", "steps", "results", "faq"]),
  );
  for (const { fields } of listTables) {
    const headers = fields.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    for (const header of headers.filter((one) => /(^z|Z)h$/.test(one)))
      expect(headers).toContain(header.replace(/zh$/, "en").replace(/Zh$/, "En"));
  }
});

describe("a JSON document", () => {
  test("gives each row with its line, however it is laid out", () => {
    const text =
      '{"format":"x", "services":[\n{"a":"]}\\""},\n\n {"b":\n[1]}, {"c":1}],\n"n":null,"agencies":[]}';
    expect([...readDocument(text)]).toEqual([
      { kind: "services", line: 2, value: { a: ']}"' } },
      { kind: "services", line: 4, value: { b: [1] } },
      { kind: "services", line: 5, value: { c: 1 } },
    ]);
  });

  test.each([
    ["", 1],
    ["{", 1],
    ['{"a":[\n{"b":1}', 2],
    ['{"a":[\n{"b":1},\n{"c" 2}]}', 3],
    ['{"a":[]}\nx', 2],
    ['{"a":[1\n2]}', 1],
  ])("%j is none, from line %i on", (text, line) => {
    expect(() => [...readDocument(text)]).toThrow(new NoDocument(line));
  });
});
