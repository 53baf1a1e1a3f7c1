// Filters that are on, each as a link that takes it off, and one that takes off all. For every results page.
import { useMessages } from "#app/ui/language.ts";

export type RemovableChip = {
  key: string;
  label: string;
  href: string;
  /** What the link does, where that is more than taking the filter off. */
  action?: string;
};

export function RemovableChips({
  chips,
  clearHref,
}: {
  chips: readonly RemovableChip[];
  /** The same results without any filter. */
  clearHref: string;
}) {
  const { filters } = useMessages().search;
  if (chips.length === 0) return null;
  return (
    <ul aria-label={filters.active} className="mt-3 flex flex-wrap gap-2">
      {chips.map(({ key, label, href, action }) => (
        <li key={key}>
          <a
            href={href}
            aria-label={action ?? filters.remove(label)}
            className="inline-flex min-h-9 items-center gap-2 rounded-full bg-brand-wash px-3.5 text-sm font-semibold no-underline hover:underline"
          >
            {label}
            <span aria-hidden className="text-lg leading-none">
              ×
            </span>
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a href={clearHref} className="inline-flex min-h-9 items-center px-2 text-sm">
            {filters.clear}
          </a>
        </li>
      )}
    </ul>
  );
}
