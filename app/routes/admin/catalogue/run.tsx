// What an import would do, row by row; from here it is applied or thrown away.
import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Status, statuses, total } from "#app/domain/catalogue/exchange/outcome.ts";
import { problemLine, reasonText } from "#app/domain/catalogue/exchange/problem-text.ts";
import {
  applyUpload,
  discardUpload,
  keptUntil,
  readReport,
  readUpload,
  ROWS_A_PAGE,
} from "#app/domain/catalogue/exchange/uploads.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { pageNumber } from "#app/routes/page-number.ts";
import { formData } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { AdminTabs } from "#app/ui/admin-tabs.tsx";
import { Banner } from "#app/ui/banner/banner.tsx";
import { ReportRows } from "#app/ui/exchange/report-rows.tsx";
import { RunActs } from "#app/ui/exchange/run-acts.tsx";
import { RunCounts, RunFiles, RunTabs } from "#app/ui/exchange/run-summary.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Pagination } from "#app/ui/pagination/pagination.tsx";

export const meta: MetaFunction = ({ location }) => {
  const { exchange, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${exchange.run.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const { database, lang, params, url } = args;
  const actor = await staffActor(args, "admin");
  const id = params["id"] ?? "";
  const upload = await readUpload(database, actor, id);
  const { run, options } = upload;
  const sums = statuses.map((status) => ({ status, rows: total(run.counts, status) }));
  const asked = statuses.find((status) => status === url.searchParams.get("status"));
  const status: Status = asked ?? sums.find(({ rows }) => rows > 0)?.status ?? "unchanged";
  const page = pageNumber(url);
  const { rows, pages } = await readReport(database, upload.id, status, page);
  return {
    id: upload.id,
    files: run.files,
    counts: run.counts,
    isSound: run.isSound,
    fileProblems: run.problems.map((problem) => problemLine(problem, lang)),
    hasUnknownHeaders: run.unknownHeaders.length > 0,
    isComplete: options.isComplete,
    mappingName: options.mappingName,
    keptUntil: keptUntil(upload),
    sums,
    status,
    page,
    pages,
    firstRow: (page - 1) * ROWS_A_PAGE + 1,
    rows: rows.map((row) => ({
      ...row,
      problems: row.problems.map((problem) => ({ ...problem, text: reasonText(problem, lang) })),
    })),
    isChanged: url.searchParams.get("changed") === "yes",
  };
});

export const action = serve(async (args) => {
  const { database, lang, now, params, request } = args;
  const actor = await staffActor(args, "admin");
  const { id } = await readUpload(database, actor, params["id"] ?? "");
  const form = await formData(request);
  switch (form.get("act")) {
    case "apply": {
      const isApplied = await applyUpload(database, actor, id, now);
      return redirect(
        isApplied
          ? `/${lang}/admin/catalogue?done=applied`
          : `/${lang}/admin/catalogue/imports/${id}?changed=yes`,
      );
    }
    case "discard":
      await discardUpload(database, id);
      return redirect(`/${lang}/admin/catalogue?done=discarded`);
    default:
      throw new AppError("invalid");
  }
});

export default function Run() {
  const shown = useLoaderData<typeof loader>();
  const lang = useLang();
  const { exchange } = useMessages();
  const text = exchange.run;
  const here = `/${lang}/admin/catalogue/imports/${shown.id}`;
  const changing = shown.sums.filter(({ status, rows }) => status !== "unchanged" && rows > 0);
  const wrong = shown.sums.find(({ status }) => status === "wrong")?.rows ?? 0;
  return (
    <>
      <AdminTabs current="catalogue" />
      <p className="mb-2">
        <a href={`/${lang}/admin/catalogue`} className="inline-flex min-h-6 items-center">
          ← {exchange.title}
        </a>
      </p>
      <h1 className="page-title mb-6">{text.title}</h1>
      {shown.isChanged && <Banner tone="warn" title={text.changed} />}
      {shown.fileProblems.length > 0 ? (
        <Banner tone="bad" title={text.unreadable}>
          <ul className="mt-2 list-disc ps-6 wrap-anywhere">
            {shown.fileProblems.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {shown.hasUnknownHeaders && (
            <p className="mt-2">
              <a href={`/${lang}/admin/catalogue/mappings/new?from=${shown.id}`}>{text.makeMapping}</a>
            </p>
          )}
        </Banner>
      ) : (
        <Banner
          tone={shown.isSound ? (changing.length === 0 ? "info" : "good") : "bad"}
          title={shown.isSound ? (changing.length === 0 ? text.nothing : text.sound) : text.unsound(wrong)}
        />
      )}
      <p className="mb-6 text-quiet">
        {shown.isComplete ? text.complete : text.partial}{" "}
        {shown.mappingName !== undefined && text.mapping(shown.mappingName)}
      </p>
      <RunActs canApply={shown.isSound && changing.length > 0} keptUntil={shown.keptUntil} />
      <RunFiles files={shown.files} />
      {shown.fileProblems.length === 0 && (
        <>
          <RunCounts counts={shown.counts} />
          <RunTabs sums={shown.sums} current={shown.status} href={(status) => `${here}?status=${status}`} />
          <ReportRows rows={shown.rows} status={shown.status} />
          <Pagination
            page={shown.page}
            pages={shown.pages}
            href={(n) => `${here}?status=${shown.status}&page=${n}`}
          />
        </>
      )}
    </>
  );
}
