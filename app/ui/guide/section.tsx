// One section of a guide: a heading that the list of contents links to, and what it says.
import type { ReactNode } from "react";

export function GuideSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-9 print:mt-3">
      <h2 id={id} className="section-title scroll-mt-4 print:text-base">
        {title}
      </h2>
      <div className="mt-3 print:mt-1">{children}</div>
    </section>
  );
}
