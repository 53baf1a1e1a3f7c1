// The editor: one draft of a guide as one plain form. Whoever may not write in it is led to its review page.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formOf } from "#app/domain/catalogue/editing/guide-form.ts";
import { draftForNewsroom } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { formData } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { formatDay } from "#app/ui/dates.ts";
import { Changes } from "#app/ui/guide-editor/changes.tsx";
import { DraftTag } from "#app/ui/guide-editor/draft-tag.tsx";
import { EditorForm } from "#app/ui/guide-editor/editor-form.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NewsroomTabs } from "#app/ui/newsroom-tabs.tsx";
import { actOnDraft } from "./act-on-draft.server.ts";

export const handle = { wide: true };

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const lang = langOfPath(location.pathname) ?? "zh";
  const { guideEditor, shell } = messages(lang);
  const name = shown?.draft.name[lang] || shown?.draft.name.zh;
  return [{ title: `${name ?? guideEditor.edit.title} – ${guideEditor.edit.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const id = args.params["id"] ?? "";
  const draft = await draftForNewsroom(args.database, actor, id, args.now);
  if (!draft.allowed.includes("edit")) throw redirect(`/${args.lang}/newsroom/guide-drafts/${id}/review`);
  const { type, department, state, rowVersion, allowed, findings, isOutdated, scheduledFrom, returnReason } =
    draft;
  const { name } = draft.content;
  const about = { id, name, type, department, state, rowVersion, allowed, findings };
  return {
    draft: { ...about, isOutdated, scheduledFrom, returnReason },
    values: formOf(draft.content),
    done: args.url.searchParams.get("done"),
  };
});

export const action = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const draftId = args.params["id"] ?? "";
  const form = await formData(args.request);
  const expectedVersion = Number(form.get("expectedVersion"));
  if (!Number.isInteger(expectedVersion) || expectedVersion < 1) throw new AppError("invalid");
  // Whoever may not read it learns nothing of what is wrong with the form either.
  const { type } = await draftForNewsroom(args.database, actor, draftId, args.now);
  const result = await actOnDraft(args.database, form, { draftId, actor, expectedVersion, now: args.now });
  if (!("done" in result)) return data(result, { status: result.status });
  const here = `/${args.lang}/newsroom/guide-drafts/${draftId}`;
  switch (result.done) {
    case "preview":
      return redirect(`${here}/preview`);
    case "submit":
      return redirect(`${here}/review?done=submit`);
    case "discard":
      return redirect(`/${args.lang}/newsroom/guides/${type.code}?done=discard`);
    case "errorsFirst":
      return redirect(`${here}?done=errorsFirst#findings`);
    default:
      return redirect(`${here}?done=${result.done}`);
  }
});

export default function EditDraft() {
  const { draft, values, done } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const lang = useLang();
  const { guideEditor } = useMessages();
  const text = guideEditor.edit;
  const doneText = again === undefined ? guideEditor.done[done ?? ""] : undefined;
  const here = `/${lang}/newsroom/guides`;
  return (
    <>
      <NewsroomTabs current="guides" />
      <Breadcrumb
        trail={[
          { href: `${here}?department=${draft.department.id}`, label: guideEditor.title },
          { href: `${here}/${draft.type.code}`, label: draft.name[lang] || draft.name.zh || draft.type.code },
        ]}
      />
      <div className="mb-5 flex flex-wrap items-center gap-3">
        <h1 className="page-title">{text.title}</h1>
        <DraftTag state={draft.state} />
      </div>
      {doneText !== undefined && <Banner tone="good" title={doneText} />}
      {again === undefined && done === "errorsFirst" && <Banner tone="warn" title={text.errorsFirst} />}
      {again?.reason === "listChanged" && <Banner tone="info" title={text.notSavedYet} />}
      {draft.returnReason !== undefined && (
        <Banner tone="warn" title={text.returnedBecause}>
          <p className="whitespace-pre-line">{draft.returnReason}</p>
        </Banner>
      )}
      {draft.isOutdated && (
        <Banner tone="warn" title={text.outdated}>
          <p>
            {text.outdatedHint}{" "}
            <a href={`/${lang}/newsroom/guide-drafts/${draft.id}/review`}>{text.review}</a>
          </p>
        </Banner>
      )}
      {draft.scheduledFrom !== undefined && (
        <Banner tone="info" title={text.replaces(formatDay(draft.scheduledFrom, lang))} />
      )}
      {again?.reason === "movedOn" && (
        <Banner tone="warn" title={text.movedOn}>
          <p>{text.saveAnyway}</p>
          {again.theirs.length > 0 && (
            <div className="mt-3 rounded bg-white p-3">
              <p className="mb-3 font-semibold">{text.theirs}</p>
              <Changes changes={again.theirs} prefix="mine" />
            </div>
          )}
        </Banner>
      )}
      <EditorForm
        draft={draft}
        state={
          again === undefined
            ? { values, errors: {}, findings: draft.findings, at: undefined }
            : { values: again.values, errors: again.errors, findings: again.findings, at: again.at }
        }
      />
    </>
  );
}
