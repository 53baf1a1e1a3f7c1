// Links to the pages of a list, around the current one. Real addresses: works without JavaScript.
import { useMessages } from "#app/ui/language.ts";

/** `href` gives the address of a page; pages count from 1. Nothing when there is only one. */
export function Pagination({
  page,
  pages,
  href,
}: {
  page: number;
  pages: number;
  href: (page: number) => string;
}) {
  const { shell } = useMessages();
  if (pages <= 1) return null;
  const shown = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])].filter(
    (n) => n >= 1 && n <= pages,
  );
  const box = "inline-flex min-h-11 min-w-11 items-center justify-center rounded px-3";
  return (
    <nav aria-label={shell.pages.label} className="mt-6 flex flex-wrap items-center gap-1">
      {page > 1 && (
        <a rel="prev" className={box} href={href(page - 1)}>
          {shell.pages.previous}
        </a>
      )}
      {shown.map((n, index) => (
        <span key={n}>
          {index > 0 && n - (shown[index - 1] ?? n) > 1 && <span className="px-1 text-quiet">…</span>}
          {n === page ? (
            <span aria-current="page" className={`${box} bg-brand font-semibold text-white`}>
              <span className="sr-only">{shell.pages.page(n)}</span>
              <span aria-hidden>{n}</span>
            </span>
          ) : (
            <a className={box} href={href(n)}>
              <span className="sr-only">{shell.pages.page(n)}</span>
              <span aria-hidden>{n}</span>
            </a>
          )}
        </span>
      ))}
      {page < pages && (
        <a rel="next" className={box} href={href(page + 1)}>
          {shell.pages.next}
        </a>
      )}
    </nav>
  );
}
