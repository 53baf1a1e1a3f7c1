// Beginning a notice.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { agencyNames } from "#app/domain/agencies/agency-names.server.ts";
import { createDraft } from "#app/domain/notices/create-draft.server.ts";
import { NoticeDraft } from "#app/domain/notices/notice.schema.ts";
import { agenciesWhere, demand } from "#app/domain/people/policy.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { readForm, translated } from "#app/routes/read-form.server.ts";
import { serve, type PageArgs } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { Select } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NoticeFields } from "#app/ui/notice-form.tsx";

export const meta: MetaFunction = ({ location }) => {
  const { newsroom, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${newsroom.form.newTitle} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const { agencyIds } = await editor(args);
  return { agencies: await agencyNames(args.database, agencyIds) };
});

export const action = serve(async (args) => {
  const { actor, agencyIds } = await editor(args);
  const { newsroom } = messages(args.lang);
  const read = await readForm(args.request, NoticeDraft);
  if (!read.ok) {
    return data({ errors: translated(read.errors, newsroom.refusals), values: read.values }, { status: 400 });
  }
  const agencyId = read.form.get("agencyId") ?? agencyIds[0];
  if (typeof agencyId !== "string") throw new AppError("invalid");
  const { id } = await createDraft(args.database, { agencyId, actor, text: read.value, now: args.now });
  return redirect(`/${args.lang}/newsroom/${id}?done=save`);
});

async function editor(args: PageArgs) {
  const actor = await staffActor(args, "newsroom");
  const agencyIds = agenciesWhere(actor, "editor");
  demand(actor, "notice.create", { agencyId: agencyIds[0] ?? "" });
  return { actor, agencyIds };
}

export default function NewNotice() {
  const { agencies } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const lang = useLang();
  const { newsroom } = useMessages();
  const values: Record<string, string> = failed?.values ?? {};
  const errors: Record<string, string[]> = failed?.errors ?? {};
  return (
    <>
      <h1 className="page-title mb-6">{newsroom.form.newTitle}</h1>
      <ErrorSummary errors={errors} />
      <form method="post" noValidate>
        {agencies.length > 1 && (
          <Select
            name="agencyId"
            label={newsroom.form.agency}
            isRequired
            value={values["agencyId"] ?? agencies[0]?.id}
            options={agencies.map((agency) => ({ value: agency.id, label: agency[lang] }))}
          />
        )}
        <NoticeFields values={values} errors={errors} />
        <button className="button">{newsroom.form.save}</button>
      </form>
    </>
  );
}
