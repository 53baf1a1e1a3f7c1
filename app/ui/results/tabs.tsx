// Where one box has looked: a link to each kind of result with its exact count. Works as plain links.

export type ResultTab = { key: string; label: string; count: number; href: string; isCurrent: boolean };

export function ResultTabs({ label, tabs }: { label: string; tabs: readonly ResultTab[] }) {
  return (
    <nav aria-label={label} className="mt-4 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-4 sm:gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.key}>
            <a
              href={tab.href}
              aria-current={tab.isCurrent ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-2 border-b-4 border-transparent no-underline hover:border-line aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {tab.label}
              <span className="rounded-full bg-wash px-2 text-sm tabular-nums">
                {tab.count.toLocaleString("en-GB")}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
