// A department's own list of defects: each rule with the guides and offices that break it, and how to mend it.
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { departmentDefects } from "#app/domain/catalogue/editing/defects.query.server.ts";
import { guideDepartments } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { DefectRule } from "#app/ui/guide-editor/defect-rule.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NewsroomTabs } from "#app/ui/newsroom-tabs.tsx";

export const meta: MetaFunction = ({ location }) => {
  const { guideEditor, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${guideEditor.defects.title} – ${guideEditor.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const departments = await guideDepartments(args.database, actor);
  const chosen = args.url.searchParams.get("department") ?? departments[0]?.id;
  const department = departments.find(({ id }) => id === chosen);
  if (department === undefined) throw new AppError("forbidden", "foreignGuide");
  return { department, ...(await departmentDefects(args.database, actor, department.id, args.now)) };
});

export default function Defects() {
  const { department, guides, soundGuides, byRule } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { guideEditor } = useMessages();
  const text = guideEditor.defects;
  return (
    <>
      <NewsroomTabs current="guides" />
      <Breadcrumb
        trail={[{ href: `/${lang}/newsroom/guides?department=${department.id}`, label: guideEditor.title }]}
      />
      <h1 className="page-title">{text.title}</h1>
      <p className="mt-1 mb-6 text-quiet">
        {department[lang]} · {text.intro(guides, soundGuides)}
      </p>
      {byRule.length === 0 && <p className="py-6">{text.none}</p>}
      <ul className="grid gap-3">
        {byRule.map((defect) => (
          <li key={defect.rule}>
            <DefectRule defect={defect} />
          </li>
        ))}
      </ul>
    </>
  );
}
