// Where to go after signing in: only to an address of our own, never to another site.
import type { Actor } from "#app/domain/people/policy.ts";
import { may } from "#app/domain/people/policy.ts";
import type { Lang } from "#app/i18n/languages.ts";

/** `to` when it is a local path below a language (no scheme, no host, no backslash), else `home`. */
export function localTarget(to: string | null, lang: Lang, home = `/${lang}/my`): string {
  return to !== null && /^\/(zh|en)(\/[\w\-/.%]*)?(\?[^\\\s]*)?$/.test(to) && !to.includes("//") ? to : home;
}

/** The page where a person's work is: the desk, the newsroom, the administrator's page, or their own cases. */
export function homeOf(actor: Actor, lang: Lang): string {
  if (may(actor, "desk.open", undefined).allowed) return `/${lang}/desk`;
  if (may(actor, "newsroom.open", undefined).allowed) return `/${lang}/newsroom`;
  if (may(actor, "admin.open", undefined).allowed) return `/${lang}/admin`;
  return `/${lang}/my`;
}

/** The sign-in page that leads back to `url`, which localTarget will accept. */
export function signInAddress({ pathname, search }: URL, lang: Lang): string {
  return `/${lang}/sign-in?to=${encodeURIComponent(pathname + search)}`;
}
