// The newsroom's list of guides: those of one's department, found by name, narrowed by state.
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type GuideFilter, guideFilters } from "#app/domain/catalogue/editing/guide-filters.ts";
import { guideDepartments, guideList } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { pageNumber } from "#app/routes/page-number.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Select, TextField } from "#app/ui/field/field.tsx";
import { GuideRow } from "#app/ui/guide-editor/guide-row.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NewsroomTabs } from "#app/ui/newsroom-tabs.tsx";
import { Pagination } from "#app/ui/pagination/pagination.tsx";

export const meta: MetaFunction = ({ location }) => {
  const { guideEditor, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${guideEditor.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const departments = await guideDepartments(args.database, actor);
  const { searchParams } = args.url;
  const wish = searchParams.get("state") ?? "";
  const isFilter = (text: string): text is GuideFilter => (guideFilters as readonly string[]).includes(text);
  if (wish !== "" && !isFilter(wish)) throw new AppError("invalid");
  const filter = isFilter(wish) ? wish : undefined;
  const chosen = searchParams.get("department") ?? departments[0]?.id;
  const department = departments.find(({ id }) => id === chosen);
  const q = (searchParams.get("q") ?? "").slice(0, 100);
  if (department === undefined) {
    // Agencies without a department, such as the hotline centre, have no guides of their own.
    if (departments.length > 0) throw new AppError("forbidden", "foreignGuide");
    return { departments, department, q, filter, guides: [], total: 0, page: 1, pages: 1 };
  }
  const list = await guideList(args.database, actor, {
    departmentId: department.id,
    q,
    filter,
    page: pageNumber(args.url),
    now: args.now,
  });
  return { departments, department, q, filter, ...list };
});

export default function GuideList() {
  const { departments, department, q, filter, guides, total, page, pages } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { guideEditor: text } = useMessages();
  const address = (state: string | undefined, n = 1) => {
    const search = new URLSearchParams({
      ...(department === undefined ? {} : { department: department.id }),
      ...(q === "" ? {} : { q }),
      ...(state === undefined ? {} : { state }),
      ...(n === 1 ? {} : { page: String(n) }),
    });
    return `/${lang}/newsroom/guides?${search.toString()}`;
  };
  return (
    <>
      <NewsroomTabs current="guides" />
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <h1 className="page-title">{text.title}</h1>
          <p className="mt-2 text-quiet">
            {department === undefined ? text.intro : `${department[lang]} · ${text.intro}`}
          </p>
        </div>
        {department !== undefined && (
          <a
            className="button button-quiet"
            href={`/${lang}/newsroom/guides/defects?department=${department.id}`}
          >
            {text.defectsLink}
          </a>
        )}
      </div>
      <form
        method="get"
        role="search"
        className="mt-5 grid items-end gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto]"
      >
        {departments.length > 1 && (
          <div className="sm:col-span-2">
            <Select
              name="department"
              label={text.department}
              isRequired
              value={department?.id}
              options={departments.map((one) => ({ value: one.id, label: one[lang] }))}
            />
          </div>
        )}
        <TextField name="q" type="search" label={text.searchLabel} isRequired value={q} />
        {filter !== undefined && <input type="hidden" name="state" value={filter} />}
        <button className="button mb-6">{text.searchButton}</button>
      </form>
      <ul className="flex flex-wrap gap-x-5 border-b border-line">
        {([undefined, ...guideFilters] as const).map((state) => (
          <li key={state ?? "all"}>
            <a
              href={address(state)}
              aria-current={state === filter ? "true" : undefined}
              className="inline-flex min-h-11 items-center border-b-3 border-transparent no-underline aria-[current]:border-brand aria-[current]:font-semibold"
            >
              {text.filters[state ?? "all"]}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-quiet" role="status">
        {text.count(total)}
      </p>
      {guides.length === 0 && <p className="py-6">{text.empty}</p>}
      <ul className="divide-y divide-line">
        {guides.map((guide) => (
          <GuideRow key={guide.code} guide={guide} />
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={(n) => address(filter, n)} />
    </>
  );
}
