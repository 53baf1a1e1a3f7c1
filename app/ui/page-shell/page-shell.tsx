// The frame of every page: skip link, header with menu and language switch, main, footer.
// It knows nothing of who is reading, so public pages are the same for everybody in a language.
import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { pathInLang } from "#app/i18n/languages.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

/** The frame; `wide` gives desks the whole width. */
export function PageShell({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  const { shell } = useMessages();
  const isDemo = useRouteLoaderData<{ isDemo: boolean }>("root")?.isDemo ?? false;
  return (
    <div className={`flex min-h-screen flex-col ${wide ? "[&_.wrap]:max-w-[100rem]" : ""}`}>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-white focus:p-3"
      >
        {shell.skip}
      </a>
      <Header />
      {isDemo && (
        <aside aria-label={shell.demoLabel} className="border-b border-line bg-warn-wash text-sm text-warn">
          <p className="wrap py-1.5">{shell.demo}</p>
        </aside>
      )}
      <main id="main" tabIndex={-1} className={`wrap w-full grow ${wide ? "py-3" : "py-6 sm:py-8"}`}>
        {children}
      </main>
      <Footer isDemo={isDemo} />
    </div>
  );
}

function Header() {
  const lang = useLang();
  const { shell } = useMessages();
  const { pathname, search } = useLocation();
  const other = lang === "zh" ? "en" : "zh";
  const items = [
    [`/${lang}/search`, shell.nav.search],
    [`/${lang}/complaints/new`, shell.nav.complain],
    [`/${lang}/track`, shell.nav.track],
    [`/${lang}/notices`, shell.nav.notices],
    [`/${lang}/my`, shell.nav.my],
  ] as const;
  return (
    <header className="bg-brand text-white [&_a]:text-white">
      <div className="wrap flex items-center justify-between gap-x-4 py-2.5 sm:py-3">
        <a href={`/${lang}`} className="flex items-center gap-2.5 no-underline">
          <img src="/icon.svg" alt="" width="34" height="34" className="rounded-md ring-1 ring-white/40" />
          <span className="text-xl font-bold">{shell.name}</span>
          <span className="border-s border-white/40 ps-2.5 text-sm max-sm:leading-tight">
            {shell.province}
          </span>
        </a>
        <a
          href={pathInLang(pathname, search, other)}
          hrefLang={other === "zh" ? "zh-CN" : "en"}
          lang={other === "zh" ? "zh-CN" : "en"}
          title={shell.otherLanguageHint}
          className="inline-flex min-h-11 shrink-0 items-center px-1"
        >
          {shell.otherLanguage}
        </a>
      </div>
      <nav aria-label={shell.menu} className="bg-brand-deep">
        <ul className="wrap flex flex-wrap gap-x-4 max-sm:text-[0.9rem] sm:gap-x-6">
          {items.map(([href, label]) => (
            <li key={href}>
              <a
                href={href}
                aria-current={pathname.startsWith(href) ? "page" : undefined}
                className="inline-flex min-h-10 items-center border-b-3 border-transparent no-underline hover:border-white aria-[current]:border-focus"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer({ isDemo }: { isDemo: boolean }) {
  const lang = useLang();
  const { shell } = useMessages();
  const { footer } = shell;
  return (
    <footer className="mt-8 border-t-4 border-brand bg-wash">
      <div className="wrap flex flex-wrap justify-between gap-x-10 gap-y-3 py-6 text-sm">
        <div>
          <p>{footer.about}</p>
          <p>{footer.hotline}</p>
        </div>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 [&_a]:inline-flex [&_a]:min-h-8 [&_a]:items-center">
          <li>
            <a href={`/${lang}/accessibility`}>{footer.accessibility}</a>
          </li>
          <li>
            <a href={`/${lang}/sign-in`}>{footer.staff}</a>
          </li>
          {isDemo && (
            <li>
              <a href={`/${lang}/demo/outbox`}>{footer.outbox}</a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}
