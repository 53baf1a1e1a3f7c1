// How wide a text will be and where it breaks, reckoned without a browser: a little wide, so that whatever sans-serif font
// a reader has, nothing runs over its box.

/** Widths in em of the widest common sans-serif fonts; Chinese characters are square. */
const NARROW = /[iljI.,:;'’|!()[\] ]/;
const WIDE = /[mwMW%@]/;
const CAPITAL = /[A-Z]/;

/** Width in pixels at that font size; bold is a seventh wider. */
export function widthOf(text: string, size: number, isBold = false): number {
  let em = 0;
  for (const char of text) {
    if (/[\u2e80-\uffef]/.test(char)) em += 1;
    else if (NARROW.test(char)) em += 0.34;
    else if (WIDE.test(char)) em += 0.92;
    else if (CAPITAL.test(char)) em += 0.7;
    else em += 0.58;
  }
  return em * size * (isBold ? 8 / 7 : 1);
}

/** The text in lines of at most `width` pixels; a word longer than that has a line to itself. */
export function wrapped(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && widthOf(line + piece.trimEnd(), size, isBold) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** Where it may break: after a blank, and between Chinese characters, but not before closing marks. */
function piecesOf(text: string): string[] {
  return (
    text.match(
      /[\u2e80-\u2fff\u3040-\ufaff][，。、：；！？）》”]*|[（《“][\u2e80-\ufaff]?|[^\s\u2e80-\uffef]+\s*|\s+|[\s\S]/gu,
    ) ?? []
  );
}
