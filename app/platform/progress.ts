// Shows on a terminal how far a long piece of work is. Whoever does long work takes a Progress and reports to it;
// only app/main.ts and command-line scripts decide that it is shown.

/** Reports that `done` of `total` parts of the work called `name` are done. May be called as often as one likes. */
export type Progress = (name: string, done: number, total: number) => void;

const FIRST_SHOWN_AFTER_MS = 1_000;
const PLAIN_LINE_EVERY_MS = 3_000;

/**
 * Progress as text: one line that is overwritten on a terminal, else a line every few seconds. Work that is over
 * within a second is not shown at all.
 */
export function textProgress(
  output: { write(text: string): unknown; isTTY?: boolean | undefined },
  now: () => number = Date.now,
): Progress {
  let current: { name: string; startedAt: number; shownAt: number; isShown: boolean } | undefined;
  return (name, done, total) => {
    const at = now();
    if (current?.name !== name) current = { name, startedAt: at, shownAt: at, isShown: false };
    const isOver = done >= total;
    const pause = output.isTTY ? 100 : PLAIN_LINE_EVERY_MS;
    const isDue =
      at - current.startedAt >= FIRST_SHOWN_AFTER_MS && (!current.isShown || at - current.shownAt >= pause);
    if (isOver ? current.isShown : isDue) {
      const seconds = Math.round((at - current.startedAt) / 1000);
      const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 100;
      const line = `  ${name}: ${percent} % (${done} of ${total}, ${seconds} s)`;
      if (output.isTTY) output.write(`\r\u001b[2K${line}${isOver ? "\n" : ""}`);
      else output.write(`${line}\n`);
      current.shownAt = at;
      current.isShown = true;
    }
    if (isOver) current = undefined;
  };
}
