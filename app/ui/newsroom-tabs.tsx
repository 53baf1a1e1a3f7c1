// The newsroom's parts, as links.
import { useLang, useMessages } from "#app/ui/language.ts";

export function NewsroomTabs({ current }: { current: "notices" | "guides" }) {
  const lang = useLang();
  const { tabs } = useMessages().guideEditor;
  const parts = [
    { key: "notices", href: `/${lang}/newsroom` },
    { key: "guides", href: `/${lang}/newsroom/guides` },
  ] as const;
  return (
    <nav aria-label={tabs.label} className="mb-4">
      <ul className="flex flex-wrap gap-x-5">
        {parts.map(({ key, href }) => (
          <li key={key}>
            <a
              href={href}
              aria-current={key === current ? "page" : undefined}
              className="inline-flex min-h-11 items-center border-b-3 border-transparent no-underline aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {tabs[key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
