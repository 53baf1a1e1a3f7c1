// Which pages are the same for everybody in a language, and so may be kept whole; what of their address counts; what they
// depend on. One table, read by app/http.ts (keeping) and app/entry.server.tsx (Cache-Control). A page that knows who is
// reading must never stand here: its loader would see no cookie, and everybody would get the same.
import { ANSWER_PREFIX } from "#app/domain/catalogue/situations.ts";
import type { PublicPage } from "#app/platform/kept-pages.server.ts";

type Rule = {
  path: RegExp;
  /** The route of app/routes.ts that answers. */
  route: string;
  /** Parameters that count, in the order in which the address is spelt; with any other the page is not kept. */
  query: readonly string[];
  /** Parameters that begin with this count too. */
  prefix?: string;
  /** Of pages that declare none by dependsOn(). */
  topics: readonly string[];
  /** A reader who chose a place before is sent on from an address without one; then nobody's kept page is right. */
  mayBeSentOn?: boolean;
};

const code = "[A-Za-z0-9_.-]{1,100}";

const filters = ["audience", "theme", "department", "fulfilment", "depth"];

const rules: readonly Rule[] = [
  {
    path: /^\/(zh|en)$/,
    route: "routes/public/home",
    query: [],
    topics: ["catalogue", "service:*", "notices", "notice:*"],
  },
  {
    path: /^\/(zh|en)\/search$/,
    route: "routes/public/search",
    query: ["q", "in", "division", ...filters, "sort", "page"],
    topics: ["search", "catalogue", "service:*", "notices", "notice:*"],
    mayBeSentOn: true,
  },
  {
    path: new RegExp(`^/(zh|en)/services/${code}$`),
    route: "routes/public/guide",
    query: ["division"],
    prefix: ANSWER_PREFIX,
    topics: ["catalogue", "service:*"],
    mayBeSentOn: true,
  },
  {
    path: new RegExp(`^/(zh|en)/services/${code}/start$`),
    route: "routes/public/start-service",
    query: ["division"],
    prefix: ANSWER_PREFIX,
    topics: ["catalogue", "service:*"],
    mayBeSentOn: true,
  },
  { path: /^\/(zh|en)\/events$/, route: "routes/public/events", query: [], topics: ["catalogue"] },
  {
    path: new RegExp(`^/(zh|en)/events/${code}$`),
    route: "routes/public/event",
    query: ["division"],
    topics: ["catalogue", "service:*"],
    mayBeSentOn: true,
  },
  {
    path: /^\/(zh|en)\/notices$/,
    route: "routes/public/notices",
    query: ["type", "page"],
    topics: ["notices", "notice:*"],
  },
  {
    path: new RegExp(`^/(zh|en)/notices/${code}$`),
    route: "routes/public/notice",
    query: [],
    topics: ["notices", "notice:*"],
  },
  { path: /^\/(zh|en)\/accessibility$/, route: "routes/public/accessibility", query: [], topics: [] },
  {
    path: /^\/api\/suggest$/,
    route: "routes/api/suggest",
    query: ["lang", "q"],
    topics: ["search", "catalogue", "service:*", "notices", "notice:*"],
  },
];

/** How long a page is kept when nothing is announced. */
const LIFE_SECONDS = 60;

/** Where links from campaigns and messengers put their marks: they change nothing of the page. */
const WITHOUT_MEANING = /^(utm_\w+|fbclid|gclid|msclkid|spm|wt\.\w+)$/i;

/** Longer addresses are refused elsewhere. */
const MAX_URL_CHARS = 8_000;

/** The public page that `url` (path and query) asks for; undefined where it has to be made for this reader alone. */
export function findPublicPage(url: string, cookie: string | undefined): PublicPage | undefined {
  if (url.length > MAX_URL_CHARS) return undefined;
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  const rule = rules.find((each) => each.path.test(path));
  if (rule === undefined) return undefined;
  const given = mark === -1 ? undefined : new URLSearchParams(url.slice(mark + 1));
  // An empty division says that the reader wants none.
  const isSentOn = rule.mayBeSentOn === true && given?.has("division") !== true;
  if (isSentOn && cookie !== undefined && /(?:^|;\s*)place=/.test(cookie)) return undefined;
  const query = given === undefined ? "" : spelling(given, rule);
  if (query === undefined) return undefined;
  return { address: path + query, topics: rule.topics, lifeSeconds: LIFE_SECONDS, route: rule.route };
}

const DAY_MS = 86_400_000;
/** The province's clocks are eight hours ahead of UTC all year round. */
const AHEAD_MS = 8 * 3_600_000;

/** The province's next midnight: guides, offices and places change with the date, and nobody announces that. */
export function endOfDay(now: number): number {
  return Math.floor((now + AHEAD_MS) / DAY_MS + 1) * DAY_MS - AHEAD_MS;
}

/** One spelling for all that mean the same; undefined when something is in it of which we do not know what it means. */
function spelling(given: URLSearchParams, { query: names, prefix, mayBeSentOn }: Rule): string | undefined {
  const own = (name: string) => prefix !== undefined && name.startsWith(prefix);
  const others = [...new Set(given.keys())].filter((name) => !names.includes(name));
  if (!others.every((name) => own(name) || WITHOUT_MEANING.test(name))) return undefined;
  const query = new URLSearchParams();
  for (const name of [...names, ...others.filter(own).sort()])
    for (const value of given.getAll(name))
      if (value !== "" || (mayBeSentOn === true && name === "division")) query.append(name, value);
  return query.size === 0 ? "" : `?${query}`;
}

/** Empty forms hold nothing of anybody; browsers that keep them give back what was typed when one goes back. */
const forms = new RegExp(
  `^/(zh|en)/(complaints/new|services/${code}/(start|apply)|sign-in|sign-up|search|services/${code}|notices(/${code})?|accessibility)?$`,
);

/** `Cache-Control` of a page made for one reader alone. Only forms and public pages may stay in the reader's own browser. */
export function privateCacheControl(path: string, method: string): string {
  return method !== "POST" && forms.test(path) ? "private, no-cache" : "private, no-store";
}
