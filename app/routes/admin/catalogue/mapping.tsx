// One mapping of somebody else's columns to ours: new (from a file that was sent, where there is one), changed, deleted.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { kinds, listTables, mainTables, tableOf } from "#app/domain/catalogue/exchange/format.ts";
import {
  fieldsOf,
  guessedFields,
  type MappingError,
  type MappingFields,
  postedMapping,
  readMapping,
  withRoom,
} from "#app/domain/catalogue/exchange/mapping-form.ts";
import { findMapping, removeMapping, saveMapping } from "#app/domain/catalogue/exchange/mappings.server.ts";
import { readUpload } from "#app/domain/catalogue/exchange/uploads.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath, type Lang } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { formData } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { AdminTabs } from "#app/ui/admin-tabs.tsx";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { MappingForm } from "#app/ui/exchange/mapping-form.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";

export const meta: MetaFunction<typeof loader> = ({ location, data }) => {
  const { exchange, shell } = messages(langOfPath(location.pathname) ?? "zh");
  const { newTitle, edit } = exchange.mappings;
  return [{ title: `${data?.savedName === undefined ? newTitle : edit(data.savedName)} – ${shell.name}` }];
};

const emptyFields: MappingFields = { name: "", kind: "services", columns: [], constants: "" };

export const loader = serve(async (args) => {
  const { database, params, url } = args;
  const actor = await staffActor(args, "admin");
  const id = params["id"] ?? "new";
  const choices = { kinds: kinds.filter((kind) => tableOf(kind) !== undefined), fields: allFields() };
  if (id !== "new") {
    const found = await findMapping(database, id);
    if (found === undefined) throw new AppError("notFound", "mappingUnknown");
    return {
      ...choices,
      savedName: found.name,
      fields: choices.fields,
      given: withRoom(fieldsOf(found.name, found.mapping)),
    };
  }
  const from = url.searchParams.get("from");
  const headers =
    from === null ? [] : ((await readUpload(database, actor, from)).run.unknownHeaders[0]?.headers ?? []);
  const given = headers.length === 0 ? emptyFields : guessedFields(headers);
  return { ...choices, savedName: undefined, given: withRoom(given) };
});

/** What may be filled, for the browser's own suggestions. */
function allFields(): string[] {
  const headers = [...Object.values(mainTables), ...listTables].flatMap(({ fields }) =>
    fields.map(({ header }) => header),
  );
  const items = listTables.flatMap(({ kind, fields }) =>
    fields.slice(2).map(({ header }) => `${kind}.1.${header}`),
  );
  return [...new Set([...headers, ...items])];
}

export const action = serve(async (args) => {
  const { database, lang, now, params, request } = args;
  const actor = await staffActor(args, "admin");
  const id = params["id"] === "new" ? undefined : params["id"];
  const known = id === undefined ? undefined : await findMapping(database, id);
  if (id !== undefined && known === undefined) throw new AppError("notFound", "mappingUnknown");
  const form = await formData(request);
  if (form.get("act") === "remove" && known !== undefined) {
    await removeMapping(database, actor, known.id);
    return redirect(`/${lang}/admin/catalogue?done=removed`);
  }
  const given = postedMapping(form);
  const read = readMapping(given);
  const refuse = (errors: readonly MappingError[]) =>
    data({ errors: errorTexts(errors, lang), given: withRoom(given, 0) }, { status: 400 });
  if ("errors" in read) return refuse(read.errors);
  const { mapping } = read;
  if (!(await saveMapping(database, actor, { id: known?.id, name: given.name, mapping }, now)))
    return refuse([{ field: "name", reason: "nameTaken", about: given.name }]);
  return redirect(`/${lang}/admin/catalogue?done=saved`);
});

function errorTexts(errors: readonly MappingError[], lang: Lang): Record<string, string[]> {
  const texts = messages(lang).exchange.mappingErrors as Record<string, string | ((about: string) => string)>;
  const found: Record<string, string[]> = {};
  for (const { field, reason, about } of errors) {
    const text = texts[reason] ?? reason;
    (found[field] ??= []).push(typeof text === "string" ? text : text(about));
  }
  return found;
}

export default function MappingPage() {
  const { kinds, fields, given, savedName } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const lang = useLang();
  const { exchange } = useMessages();
  const text = exchange.mappings;
  return (
    <>
      <AdminTabs current="catalogue" />
      <p className="mb-2">
        <a href={`/${lang}/admin/catalogue`} className="inline-flex min-h-6 items-center">
          ← {text.back}
        </a>
      </p>
      <h1 className="page-title">{savedName === undefined ? text.newTitle : text.edit(savedName)}</h1>
      <p className="mt-3 mb-6 max-w-3xl text-quiet">{text.intro}</p>
      {failed !== undefined && <ErrorSummary errors={failed.errors} />}
      <MappingForm
        kinds={kinds}
        fields={fields}
        given={failed?.given ?? given}
        errors={failed?.errors ?? {}}
        isSaved={savedName !== undefined}
      />
    </>
  );
}
