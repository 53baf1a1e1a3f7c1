// One workflow: its picture, the same as text, its rules, its versions, and where its open cases are.
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tellingOf } from "#app/diagrams/telling.ts";
import { openCasesByState } from "#app/domain/operations/engine.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { AdminTabs } from "#app/ui/admin-tabs.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { OpenCases } from "#app/ui/workflow/open-cases.tsx";
import { Picture } from "#app/ui/workflow/picture.tsx";
import { RuleSets } from "#app/ui/workflow/rule-sets.tsx";
import { States } from "#app/ui/workflow/states.tsx";
import { workflows } from "#workflows/registry.ts";
import { pictureOf } from "./pictures.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const { operations, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${data?.telling.name ?? operations.workflows} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  await staffActor(args, "admin");
  const key = args.params["key"] ?? "";
  const definition = Object.hasOwn(workflows, key) ? workflows[key] : undefined;
  if (definition === undefined) throw new AppError("notFound");
  const open = await openCasesByState(args.database);
  return {
    telling: tellingOf(definition, args.lang),
    picture: pictureOf(key, args.lang),
    kind: definition.kind,
    version: definition.version,
    former: Object.keys(definition.former ?? {}).map(Number),
    ruleSets: definition.ruleSets,
    open: open.filter(({ workflow }) => workflow === key),
  };
});

export default function Workflow() {
  const { telling, picture, kind, version, former, ruleSets, open } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { operations } = useMessages();
  const text = operations.workflow;
  const facts = [
    [text.key, telling.key],
    [text.kind, operations.workflowList.kinds[kind]],
    [text.version, String(version)],
    [text.former, former.length === 0 ? text.noFormer : `${former.join(", ")}. ${text.formerHint}`],
  ] as const;
  return (
    <>
      <AdminTabs current="workflows" />
      <p className="mb-2">
        <a href={`/${lang}/admin/workflows`} className="inline-flex min-h-6 items-center">
          ← {text.back}
        </a>
      </p>
      <h1 className="page-title">{telling.name}</h1>
      <dl className="mt-4 mb-8 grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {facts.map(([what, fact]) => (
          <div key={what} className="contents">
            <dt className="text-quiet">{what}</dt>
            <dd className="max-sm:mb-2">{fact}</dd>
          </div>
        ))}
      </dl>
      {picture !== undefined && <Picture svg={picture} name={telling.name} />}
      <OpenCases isDocument={kind === "document"} telling={telling} open={open} />
      <States telling={telling} />
      <RuleSets workflow={telling.key} ruleSets={ruleSets} />
    </>
  );
}
