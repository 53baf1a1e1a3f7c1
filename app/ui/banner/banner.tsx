// A message about the page as a whole: information, success, warning or trouble.
import type { ReactNode } from "react";

const tones = {
  info: "border-brand bg-brand-wash text-ink",
  good: "border-good bg-good-wash text-ink",
  warn: "border-warn bg-warn-wash text-ink",
  bad: "border-bad bg-bad-wash text-ink",
} as const;

/** Warnings and trouble are announced at once; the others politely. */
export function Banner({
  tone,
  title,
  children,
}: {
  tone: keyof typeof tones;
  title?: string;
  children?: ReactNode;
}) {
  return (
    <div
      role={tone === "bad" || tone === "warn" ? "alert" : "status"}
      className={`mb-6 rounded-md border-s-8 px-4 py-3 ${tones[tone]}`}
    >
      {title !== undefined && <p className="font-bold">{title}</p>}
      {children}
    </div>
  );
}
