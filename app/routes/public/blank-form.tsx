// A blank form to print and fill in by hand, its filled sample, or the sample of a result: made from the guide's data, so that
// it is there for every service and right as soon as the guide is.
import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formOf, resultSampleOf } from "#app/domain/catalogue/blank-form.ts";
import { serviceByCode } from "#app/domain/catalogue/service.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { serve } from "#app/routes/serve.server.ts";
import { PaperFormView } from "#app/ui/guide/paper-form.tsx";

export const loader = serve(async ({ params, url, database, now }) => {
  const service = await serviceByCode(database, params["code"] ?? "", { now });
  const position = params["position"] ?? "";
  const { guide, name, code, department } = service;
  const about = { name, code, department };
  const result = /^result-([1-9]\d?)$/.exec(position)?.[1];
  if (result !== undefined) {
    const shown = guide.results[Number(result) - 1];
    if (shown?.hasSample !== true || url.pathname.endsWith("/sample")) throw new AppError("notFound");
    return data({
      ...about,
      form: resultSampleOf(service, shown),
      position,
      isSample: true,
      twin: undefined,
    });
  }
  const isSample = url.pathname.endsWith("/sample");
  const material = /^[1-9]\d?$/.test(position) ? guide.materials[Number(position) - 1] : undefined;
  if (material === undefined || !(isSample ? material.hasSample : material.hasBlank))
    throw new AppError("notFound");
  const hasTwin = isSample ? material.hasBlank : material.hasSample;
  const twin = hasTwin ? `${position}${isSample ? "" : "/sample"}` : undefined;
  return data({ ...about, form: formOf(service, material), position, isSample, twin });
});

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) => {
  const lang = langOfPath(location.pathname) ?? "zh";
  const { guide, shell } = messages(lang);
  if (read === undefined) return [];
  const title = read.form.title[lang] || read.form.title.zh;
  const kind = read.isSample ? guide.materials.sampleOf(title) : guide.materials.blankOf(title);
  return [{ title: `${kind} – ${shell.name}` }, { name: "robots", content: "noindex" }];
};

export default function BlankForm() {
  return <PaperFormView {...useLoaderData<typeof loader>()} />;
}
