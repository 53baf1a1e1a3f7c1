// The administrator's pages, as links.
import { useLang, useMessages } from "#app/ui/language.ts";

export function AdminTabs({ current }: { current: "people" | "engine" | "workflows" | "catalogue" }) {
  const lang = useLang();
  const { exchange, operations, people, shell } = useMessages();
  const pages = [
    { key: "people", href: `/${lang}/admin`, label: people.admin.people },
    { key: "engine", href: `/${lang}/admin/engine`, label: operations.engine },
    { key: "workflows", href: `/${lang}/admin/workflows`, label: operations.workflows },
    { key: "catalogue", href: `/${lang}/admin/catalogue`, label: exchange.title },
  ];
  return (
    <nav aria-label={shell.staffNav.admin} className="mb-6">
      <ul className="flex flex-wrap gap-x-5">
        {pages.map(({ key, href, label }) => (
          <li key={key}>
            <a
              href={href}
              aria-current={key === current ? "page" : undefined}
              className="inline-flex min-h-11 items-center"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
