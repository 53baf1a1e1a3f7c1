// Reads and writes tables as CSV (RFC 4180), strictly enough to name the line on which a quote was opened and never
// closed, and so that a spreadsheet takes no cell for a formula. Pure.

export type CsvRow = { line: number; cells: string[] };

/** A quote that is opened on `line` and not closed where it should be: what follows cannot be read. */
export class OpenQuote extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`the quote opened on line ${line} is not closed`);
    this.name = "OpenQuote";
    this.line = line;
  }
}

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/** The sign that parts the cells of a file: the most frequent of those that spreadsheets use in its first line. */
export function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, "");
  const counts = [",", ";", "\t"].map((sign) => [sign, first.split(sign).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The rows that say anything, each with the line on which it begins. Throws OpenQuote. */
export function* readCsv(text: string, separator = ","): Generator<CsvRow> {
  const sign = separator.charCodeAt(0);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const started = line;
    const cells: string[] = [];
    let isAny = false;
    for (;;) {
      const [cell, next] = text.charCodeAt(at) === QUOTE ? quoted() : plain();
      cells.push(unguarded(cell));
      isAny ||= cell !== "";
      at = next;
      if (text.charCodeAt(at) !== sign) break;
      at++;
    }
    if (text.charCodeAt(at) === RETURN) at++;
    if (text.charCodeAt(at) === NEWLINE) at++;
    line++;
    if (isAny) yield { line: started, cells };
  }

  function plain(): [cell: string, end: number] {
    let end = at;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === sign || code === NEWLINE || code === RETURN) break;
    }
    return [text.slice(at, end), end];
  }

  function quoted(): [cell: string, end: number] {
    const openedOn = line;
    let cell = "";
    let from = at + 1;
    for (;;) {
      const close = text.indexOf('"', from);
      if (close < 0) throw new OpenQuote(openedOn);
      cell += text.slice(from, close);
      if (text.charCodeAt(close + 1) !== QUOTE) {
        const after = text.charCodeAt(close + 1);
        if (!Number.isNaN(after) && after !== sign && after !== NEWLINE && after !== RETURN)
          throw new OpenQuote(openedOn);
        line += cell.match(/\r\n?|\n/g)?.length ?? 0;
        return [cell, close + 1];
      }
      cell += '"';
      from = close + 2;
    }
  }
}

/** What a spreadsheet takes for a formula, also behind apostrophes, which it takes for "this is text". */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;
const guarded = /^''*[=+\-@\t\r＝＋－＠]/;

function unguarded(cell: string): string {
  return cell.charCodeAt(0) === 39 && guarded.test(cell) ? cell.slice(1) : cell;
}

/** One line of a CSV file, with its end. Cells that look like formulas get an apostrophe, which reading takes off again. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: string): string {
  const cell = formula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
