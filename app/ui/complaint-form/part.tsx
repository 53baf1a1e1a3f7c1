// A part of the complaint form under a heading of its own, and what every part is given.
import type { ReactNode } from "react";
import type { FieldErrors } from "#app/ui/error-summary/error-summary.tsx";

export type Values = Readonly<Record<string, string | undefined>>;

export type PartProps = { values: Values; errors: FieldErrors };

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-4 border-t border-line pt-6">
      <h2 className="section-title mb-4">{title}</h2>
      {children}
    </section>
  );
}
