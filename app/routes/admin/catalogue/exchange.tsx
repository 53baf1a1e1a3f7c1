// Import and export of the catalogue: files are sent here to be tried out; what waits, what was imported, the mappings and
// the downloads are listed.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { kinds } from "#app/domain/catalogue/exchange/format.ts";
import { findMapping, listMappings } from "#app/domain/catalogue/exchange/mappings.server.ts";
import type { ImportFile } from "#app/domain/catalogue/exchange/read-files.ts";
import { keepUpload, pastImports, waitingUploads } from "#app/domain/catalogue/exchange/uploads.server.ts";
import { demand } from "#app/domain/people/policy.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { formData } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { AdminTabs } from "#app/ui/admin-tabs.tsx";
import { Banner } from "#app/ui/banner/banner.tsx";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { ExportLinks } from "#app/ui/exchange/export-links.tsx";
import { PastImports, WaitingUploads } from "#app/ui/exchange/past-imports.tsx";
import { SavedMappings } from "#app/ui/exchange/saved-mappings.tsx";
import { UploadForm } from "#app/ui/exchange/upload-form.tsx";
import { useMessages } from "#app/ui/language.ts";

const PAST_SHOWN = 20;
const MAX_FILES = 40;
const MAX_BYTES = 50_000_000;

export const meta: MetaFunction = ({ location }) => {
  const { exchange, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${exchange.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const { database, url } = args;
  demand(await staffActor(args, "admin"), "catalogue.export", undefined);
  const [mappings, waiting, past] = await Promise.all([
    listMappings(database),
    waitingUploads(database),
    pastImports(database, PAST_SHOWN),
  ]);
  return {
    mappings: mappings.map(({ id, name, mapping: { kind } }) => ({ id, name, kind })),
    waiting,
    past,
    kinds,
    done: url.searchParams.get("done"),
  };
});

export const action = serve(async (args) => {
  const { database, lang, now, request } = args;
  // Who it is comes first: what others send is not even read.
  const actor = await staffActor(args, "admin");
  demand(actor, "catalogue.import", undefined);
  const form = await formData(request);
  const files = await sentFiles(form);
  const mappingId = form.get("mapping");
  const isComplete = form.has("complete");
  const saved =
    typeof mappingId === "string" && mappingId !== "" ? await findMapping(database, mappingId) : undefined;
  const refuse = (field: string, reason: string) => {
    const text = messages(lang).exchange.errors[reason] ?? reason;
    return data({ errors: { [field]: [text] }, mapping: mappingId as string, isComplete }, { status: 400 });
  };
  if (files.length === 0) return refuse("files", "filesMissing");
  if (files.length > MAX_FILES) return refuse("files", "filesTooMany");
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MAX_BYTES)
    return refuse("files", "filesTooLarge");
  if (typeof mappingId === "string" && mappingId !== "" && saved === undefined)
    return refuse("mapping", "mappingUnknown");
  const options = { isComplete, ...(saved && { mappingName: saved.name, mapping: saved.mapping }) };
  const id = await keepUpload(database, actor, files, options, now);
  return redirect(`/${lang}/admin/catalogue/imports/${id}`);
});

async function sentFiles(form: FormData): Promise<ImportFile[]> {
  // A form without a chosen file sends one without a name.
  const files = form.getAll("files").filter((file) => file instanceof File && file.name !== "") as File[];
  return Promise.all(
    files.map(async (file) => ({
      name: file.name.slice(-200),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

export default function Exchange() {
  const { mappings, waiting, past, kinds, done } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { exchange } = useMessages();
  const doneText = {
    applied: exchange.run.done,
    discarded: exchange.run.discarded,
    saved: exchange.mappings.saved,
    removed: exchange.mappings.removed,
  }[done ?? ""];
  return (
    <>
      <AdminTabs current="catalogue" />
      <h1 className="page-title">{exchange.title}</h1>
      <p className="mt-3 mb-6 max-w-3xl text-quiet">{exchange.intro}</p>
      {failed === undefined && doneText !== undefined && <Banner tone="good" title={doneText} />}
      {failed !== undefined && <ErrorSummary errors={failed.errors} />}
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
        <UploadForm mappings={mappings} failed={failed} />
        <ExportLinks kinds={kinds} />
      </div>
      {waiting.length > 0 && <WaitingUploads waiting={waiting} />}
      <SavedMappings mappings={mappings} />
      <PastImports past={past} />
    </>
  );
}
