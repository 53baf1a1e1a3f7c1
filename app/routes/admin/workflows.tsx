// Every workflow there is, with how many of its cases are open.
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tellingOf } from "#app/diagrams/telling.ts";
import { openCasesByState } from "#app/domain/operations/engine.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { AdminTabs } from "#app/ui/admin-tabs.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { workflows } from "#workflows/registry.ts";

export const meta: MetaFunction = ({ location }) => {
  const { operations, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${operations.workflows} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  await staffActor(args, "admin");
  const open = await openCasesByState(args.database);
  return Object.values(workflows).map((definition) => {
    const { name, states } = tellingOf(definition, args.lang);
    const own = open.filter(({ workflow }) => workflow === definition.key);
    return {
      key: definition.key,
      kind: definition.kind,
      version: definition.version,
      name,
      states: states.length,
      open: own.reduce((sum, { count }) => sum + count, 0),
    };
  });
});

export default function Workflows() {
  const list = useLoaderData<typeof loader>();
  const lang = useLang();
  const { operations } = useMessages();
  const text = operations.workflowList;
  return (
    <>
      <AdminTabs current="workflows" />
      <h1 className="page-title">{operations.workflows}</h1>
      <p className="mt-3 mb-6 text-quiet">{operations.workflowsIntro}</p>
      <table className="data-table">
        <caption className="sr-only">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.name}</th>
            <th scope="col" className="max-sm:hidden">
              {text.columns.kind}
            </th>
            <th scope="col" className="max-sm:hidden text-end!">
              {text.columns.version}
            </th>
            <th scope="col" className="text-end!">
              {text.columns.states}
            </th>
            <th scope="col" className="text-end!">
              {text.columns.open}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ key, kind, version, name, states, open }) => (
            <tr key={key}>
              <th scope="row">
                <a href={`/${lang}/admin/workflows/${key}`} className="inline-flex min-h-6 items-center">
                  {name}
                </a>
              </th>
              <td className="max-sm:hidden">{text.kinds[kind]}</td>
              <td className="max-sm:hidden text-end! tabular-nums">{version}</td>
              <td className="text-end! tabular-nums">{states}</td>
              <td className="text-end! tabular-nums">
                {kind === "case" ? open.toLocaleString(lang) : text.notCounted}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
