// A short label of state or kind. Colour never says anything that the words do not.
import type { ReactNode } from "react";

const tones = {
  plain: "bg-wash text-ink",
  brand: "bg-brand-wash text-brand-deep",
  good: "bg-good-wash text-good",
  warn: "bg-warn-wash text-warn",
  bad: "bg-bad-wash text-bad",
} as const;
export type Tone = keyof typeof tones;

export function Tag({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`inline-block rounded px-2 py-0.5 text-sm font-semibold ${tones[tone]}`}>
      {children}
    </span>
  );
}
