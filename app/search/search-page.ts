// What a search is asked and what it answers, the same whichever engine answered. Pages read these types.
import type { Bilingual, Lang } from "#app/i18n/languages.ts";
import type { NoticeType } from "#app/domain/notices/notice-types.ts";
import type { FacetName, SearchFilters, SearchSort } from "./filters.ts";
import type { Marked } from "./highlight.ts";

export const SERVICES_PER_PAGE = 20;
export const NOTICES_PER_PAGE = 20;
/** Notices shown beside services. */
export const NOTICES_BESIDE = 3;
export const MAX_SUGGESTIONS = 8;
/** Of these, at most so many notices. */
export const NOTICES_SUGGESTED = 2;
/** With fewer results than this that have all the words, those that have some of them are shown too. */
export const FEW = 3;

export type EngineName = "meilisearch" | "postgres";

type Answered = {
  engine: EngineName;
  /** PostgreSQL had to answer: say so on the page. */
  isDegraded: boolean;
  /** The query as it was understood: cleaned and cut; "" = everything. */
  q: string;
  /** From 1; beyond the last page there are no items. */
  page: number;
  pages: number;
  total: number;
  /** Next to nothing has all the words, so these have some of them. */
  isLoose: boolean;
};

export type SearchParams = {
  lang: Lang;
  q: string;
  page?: number;
  filters?: SearchFilters;
  sort?: SearchSort;
};

export type FoundService = {
  id: number;
  /** Catalogue code, the key in addresses. */
  code: string;
  name: Marked;
  summary: Marked;
  department: { id: string; name: string };
  itemType: string;
  fulfilment: string;
  /** In working days; 0 = on the spot. */
  promisedDays: number;
  visits: number;
  isFree: boolean;
  onlineDepth: string;
  /** Staff have put it first for these words. */
  isPinned: boolean;
  /** In the chosen place, or above it for everybody below; true where no place is chosen. */
  isOfferedHere: boolean;
};

/** Exact, most frequent first; each filter's own choices do not narrow its own counts. */
export type FacetCounts = Record<FacetName, { value: string; count: number }[]>;

export type SearchPage = Answered & { items: FoundService[]; facets: FacetCounts };

export type NoticeParams = { lang: Lang; q: string; page?: number };

export type FoundNotice = {
  id: string;
  slug: string;
  title: Marked;
  type: { code: NoticeType } & Bilingual;
  agency: { id: string } & Bilingual;
  publishAt: Date;
};

export type NoticesFound = Answered & { items: FoundNotice[] };

export type Suggestion = { code: string; name: string; department: string };

/** What an engine finds before the rows are read: ids in order, and texts with marks where it made any. */
export type Hits<Id> = {
  hits: { id: Id; title?: string; summary?: string }[];
  total: number;
  isLoose: boolean;
};
export type ServiceHits = Hits<number> & { facets: FacetCounts };
export type NoticeHits = Hits<string>;
