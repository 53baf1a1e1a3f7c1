// What one office does otherwise than a guide says: its window, hours, phones, a shorter promise. For the editors of that
// office; the public sees a change at once.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officeFields } from "#app/domain/catalogue/editing/fields.ts";
import { officeFormOf, officeTermsFrom, valuesOf } from "#app/domain/catalogue/editing/guide-form.ts";
import { changeOfficeTerms, officeTerms } from "#app/domain/catalogue/editing/office-terms.server.ts";
import type { Finding } from "#app/domain/catalogue/lint-guide.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { formData } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { TextArea } from "#app/ui/field/field.tsx";
import { EditorField } from "#app/ui/guide-editor/editor-field.tsx";
import { FindingsPanel } from "#app/ui/guide-editor/findings-panel.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NewsroomTabs } from "#app/ui/newsroom-tabs.tsx";

export const meta: MetaFunction = ({ location }) => {
  const { guideEditor, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${guideEditor.office.title} – ${guideEditor.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const { code = "", division = "" } = args.params;
  const { terms, ...about } = await officeTerms(args.database, actor, code, division);
  return { about, values: officeFormOf(terms), isSaved: args.url.searchParams.get("done") === "save" };
});

export const action = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const { code = "", division: divisionCode = "" } = args.params;
  const form = await formData(args.request);
  const said = (name: string) => String(form.get(name) ?? "");
  const values = valuesOf(form);
  const { terms, errors } = officeTermsFrom(values);
  const again = { values, errors, reason: said("reason"), findings: [] as Finding[], refused: "" };
  if (Object.keys(errors).length > 0) return data(again, { status: 400 });
  try {
    const change = {
      code,
      divisionCode,
      actor,
      terms,
      seen: said("seen"),
      reason: said("reason"),
      now: args.now,
    };
    const findings = await changeOfficeTerms(args.database, change);
    if (findings.length > 0) return data({ ...again, findings }, { status: 400 });
  } catch (error) {
    if (!(error instanceof AppError) || !["guideMovedOn", "reasonMissing"].includes(error.reason ?? ""))
      throw error;
    return data({ ...again, refused: error.reason ?? "" }, { status: error.status });
  }
  return redirect(`/${args.lang}/newsroom/guides/${code}/offices/${divisionCode}?done=save`);
});

export default function OfficeOfGuide() {
  const { about, values, isSaved } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const lang = useLang();
  const { guideEditor } = useMessages();
  const text = guideEditor.office;
  const here = `/${lang}/newsroom/guides`;
  const state = {
    values: again?.values ?? values,
    errors: again?.errors ?? {},
    findings: again?.findings ?? [],
    at: undefined,
  };
  return (
    <>
      <NewsroomTabs current="guides" />
      <Breadcrumb
        trail={[
          { href: here, label: guideEditor.title },
          { href: `${here}/${about.code}`, label: about.name[lang] || about.name.zh },
        ]}
      />
      <h1 className="page-title">{text.title}</h1>
      <p className="mt-1 mb-6 max-w-3xl text-quiet">
        {about.office[lang]} · {text.intro}
      </p>
      {again === undefined && isSaved && <Banner tone="good" title={text.saved} />}
      {again?.refused === "guideMovedOn" && <Banner tone="warn" title={text.movedOn} />}
      {state.findings.length > 0 && <FindingsPanel findings={state.findings} href={(path) => `#${path}`} />}
      <form method="post" noValidate className="max-w-4xl">
        <input type="hidden" name="seen" value={about.seen} autoComplete="off" />
        <EditorField field={officeFields} path="office" state={state} />
        <TextArea
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          isRequired
          rows={2}
          value={again?.reason}
          errors={
            again?.refused === "reasonMissing" ? [guideEditor.refusals["reasonMissing"] ?? ""] : undefined
          }
        />
        <button className="button">{text.save}</button>
      </form>
    </>
  );
}
