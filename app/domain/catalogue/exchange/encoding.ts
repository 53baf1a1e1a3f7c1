// The encodings of exchange files: UTF-8 with and without its mark, and GB18030, which Chinese spreadsheets write. Reading
// says which one it was; nothing is guessed silently. Pure.

export const encodings = ["utf-8", "gb18030"] as const;
/** What we write. UTF-8 carries its mark, without which spreadsheets take it for something else. */
export type Encoding = (typeof encodings)[number];

export type FoundEncoding = "utf-8" | "utf-8 with mark" | "gb18030";

export type Decoded =
  | { text: string; encoding: FoundEncoding }
  | { refused: "emptyFile" | "workbook" | "wrongEncoding" | "nul"; line: number };

const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** First bytes of what is no text: Excel's workbooks (ZIP and the old format). */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** So few of a text's other signs may be broken for it to be UTF-8 that was damaged, rather than another encoding. */
const DAMAGED_SHARE = 0.2;

/** The text of a file: by its mark, else strict UTF-8, else GB18030; else the line that is neither. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refused: "emptyFile", line: 1 };
  if (workbooks.some((signature) => beginsWith(bytes, signature))) return { refused: "workbook", line: 1 };
  if (beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]))
    return { refused: "wrongEncoding", line: 1 };
  const decoded = decodeText(bytes);
  if ("refused" in decoded) return decoded;
  const { text } = decoded;
  if (text.trim() === "") return { refused: "emptyFile", line: 1 };
  const nul = text.indexOf("\u0000");
  return nul < 0 ? decoded : { refused: "nul", line: lineAt(text, nul) };
}

function decodeText(bytes: Uint8Array): Decoded {
  const isMarked = beginsWith(bytes, UTF8_MARK);
  const utf8 = strictly("utf-8", bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: isMarked ? "utf-8 with mark" : "utf-8" };
  const damaged = new TextDecoder("utf-8").decode(bytes);
  if (isMarked || isMostlyUtf8(damaged))
    return { refused: "wrongEncoding", line: lineAt(damaged, damaged.indexOf("\ufffd")) };
  const text = strictly("gb18030", bytes);
  if (text !== undefined) return { text, encoding: "gb18030" };
  const broken = new TextDecoder("gb18030").decode(bytes);
  return { refused: "wrongEncoding", line: lineAt(broken, Math.max(0, broken.indexOf("\ufffd"))) };
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isMostlyUtf8(text: string): boolean {
  let broken = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) foreign++;
  }
  return broken <= foreign * DAMAGED_SHARE;
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, n) => bytes[n] === byte);
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) line++;
  return line;
}

/** Turns text into bytes (GB18030 of before 2022 has no code for 19 private characters; they become �); with `isStart` the mark that the encoding may need comes first. */
export function encodeText(text: string, encoding: Encoding, { isStart = false } = {}): Buffer {
  if (encoding === "gb18030") return encodeGb18030(text);
  const bytes = Buffer.from(text, "utf8");
  return isStart ? Buffer.concat([Buffer.from(UTF8_MARK), bytes]) : bytes;
}

/** Bytes of GB18030 for every code unit that is a character by itself; made once from Node's own decoder. */
let table: Uint32Array | undefined;

const FIRST_OF_FOUR = 0x81;
/** The number among four-byte codes with which the characters beyond U+FFFF begin. */
const BEYOND = 189_000;
const FOUR_BYTE_CODES_IN_PLANE = 39_420;
/** The number of U+FFFD, which the decoder also gives for what it does not know. */
const REPLACEMENT = 39_417;

function encodeGb18030(text: string): Buffer {
  table ??= makeTable();
  const bytes = Buffer.allocUnsafe(text.length * 4);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    const code = text.codePointAt(at) ?? unit;
    if (code > 0xffff) at++;
    const packed = code > 0xffff ? fourBytes(BEYOND + code - 0x10000) : (table[code] ?? 0);
    length = packed > 0xffff ? bytes.writeUInt32BE(packed, length) : bytes.writeUInt16BE(packed, length);
  }
  return bytes.subarray(0, length);
}

function fourBytes(number: number): number {
  const last = 0x30 + (number % 10);
  const third = 0x81 + (Math.floor(number / 10) % 126);
  const second = 0x30 + (Math.floor(number / 1_260) % 10);
  const first = FIRST_OF_FOUR + Math.floor(number / 12_600);
  return first * 0x1000000 + second * 0x10000 + third * 0x100 + last;
}

function makeTable(): Uint32Array {
  const made = new Uint32Array(0x10000);
  const decoder = new TextDecoder("gb18030");
  const four = Buffer.alloc(4);
  for (let number = 0; number < FOUR_BYTE_CODES_IN_PLANE; number++) {
    four.writeUInt32BE(fourBytes(number));
    const found = decoder.decode(four);
    if (found.length === 1 && (found !== "\ufffd" || number === REPLACEMENT))
      made[found.charCodeAt(0)] = fourBytes(number);
  }
  // The shorter code of a character is the one to write.
  const two = Buffer.alloc(2);
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const packed = first * 0x100 + second;
      two.writeUInt16BE(packed);
      const found = decoder.decode(two);
      if (found.length === 1 && found !== "\ufffd") made[found.charCodeAt(0)] = packed;
    }
  }
  const replacement = made[0xfffd] ?? 0;
  for (let code = 0x80; code < 0x10000; code++) if (made[code] === 0) made[code] = replacement;
  return made;
}
