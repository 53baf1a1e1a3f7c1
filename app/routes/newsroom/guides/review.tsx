// A draft under review: what it changes, what is wrong with it, what one may do with it, and what became of it so far.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftForNewsroom } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { formData, typed } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { formatDay } from "#app/ui/dates.ts";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { Changes } from "#app/ui/guide-editor/changes.tsx";
import { DraftHistory } from "#app/ui/guide-editor/draft-history.tsx";
import { DraftTag } from "#app/ui/guide-editor/draft-tag.tsx";
import { FindingsPanel } from "#app/ui/guide-editor/findings-panel.tsx";
import { ReviewActs } from "#app/ui/guide-editor/review-acts.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NewsroomTabs } from "#app/ui/newsroom-tabs.tsx";
import { Said } from "#app/ui/said.tsx";
import { actOnReview } from "./act-on-review.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const lang = langOfPath(location.pathname) ?? "zh";
  const { guideEditor, shell } = messages(lang);
  const name = shown?.draft.content.name[lang] || shown?.draft.content.name.zh;
  return [{ title: `${guideEditor.review.title}: ${name ?? ""} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const draft = await draftForNewsroom(args.database, actor, args.params["id"] ?? "", args.now);
  return { draft, done: args.url.searchParams.get("done") };
});

export const action = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const draftId = args.params["id"] ?? "";
  const form = await formData(args.request);
  const expectedVersion = Number(form.get("expectedVersion"));
  if (!Number.isInteger(expectedVersion) || expectedVersion < 1) throw new AppError("invalid");
  await draftForNewsroom(args.database, actor, draftId, args.now);
  const { guideEditor, errors } = messages(args.lang);
  const values = typed(form);
  try {
    const act = await actOnReview(args.database, values, { draftId, actor, expectedVersion, now: args.now });
    return redirect(`/${args.lang}/newsroom/guide-drafts/${draftId}/review?done=${act}`);
  } catch (error) {
    const field = error instanceof AppError ? fieldOf[error.reason ?? ""] : undefined;
    if (!(error instanceof AppError) || field === undefined) throw error;
    const reason = error.reason ?? "";
    const text = guideEditor.refusals[reason] ?? errors.byReason[reason] ?? reason;
    const failed: { errors: Record<string, string[]>; values: Record<string, string> } = {
      errors: { [field]: [text] },
      values,
    };
    return data(failed, { status: error.status });
  }
});

/** Where a refusal is shown. */
const fieldOf: Record<string, string> = {
  guideDateWrong: "effectiveFrom",
  reasonMissing: "reason",
  guideHasErrors: "",
  guideMovedOn: "",
  guideOutdated: "",
};

export default function ReviewDraft() {
  const { draft, done } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const lang = useLang();
  const { guideEditor } = useMessages();
  const text = guideEditor.review;
  const here = `/${lang}/newsroom/guides`;
  const doneText = failed === undefined ? guideEditor.done[done ?? ""] : undefined;
  const isOpen = draft.state !== "approved" && draft.state !== "discarded";
  return (
    <>
      <NewsroomTabs current="guides" />
      <Breadcrumb
        trail={[
          { href: `${here}?department=${draft.department.id}`, label: guideEditor.title },
          { href: `${here}/${draft.type.code}`, label: draft.content.name[lang] || draft.type.code },
        ]}
      />
      <div className="mb-5 flex flex-wrap items-center gap-3">
        <h1 className="page-title">
          <Said text={draft.content.name} />
        </h1>
        <DraftTag state={draft.state} />
      </div>
      {doneText !== undefined && <Banner tone="good" title={doneText} />}
      <ErrorSummary errors={failed?.errors ?? {}} />
      {draft.isOutdated && isOpen && <Banner tone="warn" title={guideEditor.edit.outdated} />}
      {draft.scheduledFrom !== undefined && isOpen && (
        <Banner tone="info" title={guideEditor.edit.replaces(formatDay(draft.scheduledFrom, lang))} />
      )}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          {isOpen && (
            <FindingsPanel
              findings={draft.findings}
              href={(path) => `/${lang}/newsroom/guide-drafts/${draft.id}#${path}`}
            />
          )}
          <h2 className="section-title mb-3">
            {draft.comparedWith === undefined ? text.title : text.against(draft.comparedWith)}
          </h2>
          {draft.changes.length === 0 && <p>{text.noChanges}</p>}
          <Changes changes={draft.changes} level={3} />
        </div>
        <aside className="grid min-w-0 content-start gap-6">
          <ReviewActs draft={draft} failed={failed} />
          <DraftHistory history={draft.history} />
        </aside>
      </div>
    </>
  );
}
