// The way from the front page to here.
import { useLang, useMessages } from "#app/ui/language.ts";

/** `trail` from the top; the page itself is not part of it. */
export function Breadcrumb({ trail }: { trail: readonly { href: string; label: string }[] }) {
  const lang = useLang();
  const { shell } = useMessages();
  return (
    <nav aria-label={shell.breadcrumb} className="mb-4 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {[{ href: `/${lang}`, label: shell.nav.home }, ...trail].map((step, index) => (
          <li key={step.href} className="flex gap-x-2">
            {index > 0 && (
              <span aria-hidden className="text-quiet">
                ›
              </span>
            )}
            <a href={step.href} className="inline-flex min-h-6 items-center">
              {step.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
