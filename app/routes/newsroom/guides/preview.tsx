// A draft as the public would read it: the same parts as on the guide's own page, under a banner.
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GuideContent } from "#app/domain/catalogue/editing/guide-content.ts";
import { draftForNewsroom } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { serviceByCode } from "#app/domain/catalogue/service.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { Glance } from "#app/ui/guide/glance.tsx";
import { GuideBody } from "#app/ui/guide/guide-body.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";

export const meta: MetaFunction = ({ location }) => {
  const { guideEditor, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${guideEditor.preview.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const draft = await draftForNewsroom(args.database, actor, args.params["id"] ?? "", args.now);
  const { data: content } = GuideContent.safeParse(draft.content);
  if (content === undefined) return { id: draft.id, service: undefined };
  const { colloquialZh, colloquialEn, ...rest } = content;
  const published = await serviceByCode(args.database, draft.type.code, { now: args.now });
  return {
    id: draft.id,
    service: { ...published, ...rest, colloquial: { zh: colloquialZh, en: colloquialEn } },
  };
});

export default function PreviewDraft() {
  const { id, service } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { preview } = useMessages().guideEditor;
  const back = (
    <a href={`/${lang}/newsroom/guide-drafts/${id}`} className="inline-flex min-h-6 items-center">
      {preview.back}
    </a>
  );
  if (service === undefined)
    return (
      <>
        <h1 className="page-title mb-4">{preview.title}</h1>
        <Banner tone="warn" title={preview.unfinished}>
          <p>{back}</p>
        </Banner>
      </>
    );
  const { guide, promisedDays } = service;
  const materials = guide.materials.map((material, index) => ({ ...material, position: index + 1 }));
  return (
    <article>
      <Banner tone="info" title={preview.banner}>
        <p>{back}</p>
      </Banner>
      <h1 className="page-title max-w-4xl">
        <Said text={service.name} />
      </h1>
      <p className="mt-3 max-w-3xl text-lg">
        <Said text={service.summary} />
      </p>
      <Glance service={service} fees={guide.fees} measured={undefined} />
      <div className="mt-7 max-w-4xl">
        <GuideBody
          service={service}
          mine={{ materials, fees: guide.fees, steps: guide.steps, promisedDays }}
          answers={{}}
        />
      </div>
    </article>
  );
}
