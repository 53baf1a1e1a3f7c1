// What changed from one published version of a guide to another.
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { compareEditions } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { Changes } from "#app/ui/guide-editor/changes.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NewsroomTabs } from "#app/ui/newsroom-tabs.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const { guideEditor, shell } = messages(langOfPath(location.pathname) ?? "zh");
  const title = shown === undefined ? guideEditor.title : guideEditor.compare.title(shown.from, shown.to);
  return [{ title: `${title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const code = args.params["code"] ?? "";
  const from = versionIn(args.url, "from");
  const to = versionIn(args.url, "to");
  return {
    code,
    from,
    to,
    ...(await compareEditions(args.database, actor, { code, from, to, now: args.now })),
  };
});

function versionIn({ searchParams }: URL, name: string): number {
  const text = searchParams.get(name) ?? "";
  if (!/^\d{1,6}$/.test(text)) throw new AppError("invalid");
  return Number(text);
}

export default function CompareVersions() {
  const { code, from, to, name, changes } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { guideEditor } = useMessages();
  const here = `/${lang}/newsroom/guides`;
  return (
    <>
      <NewsroomTabs current="guides" />
      <Breadcrumb
        trail={[
          { href: here, label: guideEditor.title },
          { href: `${here}/${code}`, label: name[lang] || name.zh },
        ]}
      />
      <h1 className="page-title">{guideEditor.compare.title(from, to)}</h1>
      <p className="mt-1 mb-6 text-quiet">
        {changes.length === 0 ? guideEditor.compare.none : guideEditor.compare.count(changes.length)}
      </p>
      <Changes changes={changes} />
    </>
  );
}
