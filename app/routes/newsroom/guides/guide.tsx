// One guide in the newsroom: the version in force with its defects, all versions, all drafts; and the way to the next one.
import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guideOverview } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { startDraft } from "#app/domain/catalogue/editing/start-draft.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { formatMoment } from "#app/ui/dates.ts";
import { DraftTag } from "#app/ui/guide-editor/draft-tag.tsx";
import { Editions } from "#app/ui/guide-editor/editions.tsx";
import { FindingsPanel } from "#app/ui/guide-editor/findings-panel.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NewsroomTabs } from "#app/ui/newsroom-tabs.tsx";
import { Said } from "#app/ui/said.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const lang = langOfPath(location.pathname) ?? "zh";
  const { guideEditor, shell } = messages(lang);
  const name = shown?.guide.name[lang] || shown?.guide.name.zh;
  return [{ title: `${name ?? guideEditor.title} – ${guideEditor.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const guide = await guideOverview(args.database, actor, args.params["code"] ?? "", args.now);
  return { guide, done: args.url.searchParams.get("done") };
});

export const action = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const { id } = await startDraft(args.database, { code: args.params["code"] ?? "", actor, now: args.now });
  return redirect(`/${args.lang}/newsroom/guide-drafts/${id}?done=start`);
});

export default function GuideInNewsroom() {
  const { guide, done } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { guideEditor } = useMessages();
  const text = guideEditor.overview;
  const here = `/${lang}/newsroom/guides`;
  const doneText = guideEditor.done[done ?? ""];
  return (
    <>
      <NewsroomTabs current="guides" />
      <Breadcrumb trail={[{ href: `${here}?department=${guide.department.id}`, label: guideEditor.title }]} />
      <h1 className="page-title">
        <Said text={guide.name} />
      </h1>
      <p className="mt-1 mb-5 text-quiet">
        {guide.code} · {guide.department[lang]} ·{" "}
        <a href={`/${lang}/services/${guide.code}`}>{text.public}</a>
      </p>
      {doneText !== undefined && <Banner tone="good" title={doneText} />}
      <div className="mb-8 flex flex-wrap items-center gap-4">
        {guide.openDraftId !== undefined && (
          <a className="button" href={`/${lang}/newsroom/guide-drafts/${guide.openDraftId}`}>
            {text.continue}
          </a>
        )}
        {guide.canStart && (
          <form method="post">
            <button className="button">{text.start}</button>
          </form>
        )}
        {guide.offices.map((office) => (
          <a
            key={office.divisionCode}
            className="button button-quiet"
            href={`${here}/${guide.code}/offices/${office.divisionCode}`}
          >
            {guideEditor.office.link(office[lang])}
          </a>
        ))}
        {guide.openDraftId === undefined && !guide.canStart && <p className="text-quiet">{text.readOnly}</p>}
      </div>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <Editions code={guide.code} editions={guide.editions} />
        </div>
        <aside className="min-w-0">
          <h2 className="section-title mb-2">{text.defects}</h2>
          <FindingsPanel findings={guide.findings} href={() => `/${lang}/services/${guide.code}`} level={3} />
          <h2 className="section-title mb-2">{text.drafts}</h2>
          {guide.drafts.length === 0 && <p className="text-quiet">{text.noDrafts}</p>}
          <ul className="divide-y divide-line">
            {guide.drafts.map((draft) => (
              <li key={draft.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
                <a
                  href={`/${lang}/newsroom/guide-drafts/${draft.id}/review`}
                  className="inline-flex min-h-6 items-center"
                >
                  {formatMoment(draft.updatedAt, lang)}
                </a>
                <DraftTag state={draft.state} />
                <span className="basis-full text-sm text-quiet">
                  {draft.authorName}
                  {draft.version !== null && ` · ${text.becameVersion(draft.version)}`}
                </span>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  );
}
