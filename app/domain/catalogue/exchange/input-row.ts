// What reading a file gives: rows of cells, and what is wrong with them. Pure.

/** Why something is wrong: a key of the texts in app/i18n (exchange.reasons), with what fills them. */
export type Problem = {
  file: string;
  line: number;
  field: string;
  value: string;
  reason: string;
  params?: Readonly<Record<string, string | number>>;
};

export type InputRow = {
  file: string;
  line: number;
  /** Canonical, in the order of the kind's fields; undefined where the file does not speak of it. */
  cells: (string | undefined)[];
  problems: readonly Problem[];
  /** It speaks of everything below it: lists that it does not name are empty. */
  isWhole?: boolean;
};

/** So much of a value is told. */
const SHOWN_CHARS = 80;

/** As much of a value as a report shows. */
export function shown(value: string): string {
  return value.length > SHOWN_CHARS ? `${value.slice(0, SHOWN_CHARS)}…` : value;
}
