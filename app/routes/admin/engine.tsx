// The engine room: what is on its way, what is late, which jobs gave up; a job can be given another try.
import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { engineCounts, failedJobs, retryJob } from "#app/domain/operations/engine.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { formData } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { AdminTabs } from "#app/ui/admin-tabs.tsx";
import { Banner } from "#app/ui/banner/banner.tsx";
import { formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export const meta: MetaFunction = ({ location }) => {
  const { people, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${people.admin.engine} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  await staffActor(args, "admin");
  const [counts, jobs] = await Promise.all([
    engineCounts(args.database, args.now),
    failedJobs(args.database, 50),
  ]);
  return { counts, jobs, isRetried: args.url.searchParams.has("retried") };
});

export const action = serve(async (args) => {
  await staffActor(args, "admin");
  const job = (await formData(args.request)).get("job");
  if (typeof job !== "string" || !(await retryJob(args.database, job))) throw new AppError("notFound");
  return redirect(`/${args.lang}/admin/engine?retried`);
});

export default function EngineRoom() {
  const { counts, jobs, isRetried } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { people } = useMessages();
  const text = people.admin;
  return (
    <>
      <AdminTabs current="engine" />
      <h1 className="page-title">{text.engine}</h1>
      <p className="mt-3 mb-6 text-quiet">{text.engineIntro}</p>
      {isRetried && <Banner tone="good" title={text.retried} />}
      <dl className="mb-8 grid grid-cols-2 gap-4 sm:grid-cols-5">
        {(Object.keys(counts) as (keyof typeof counts)[]).map((key) => (
          <div key={key} className="panel flex flex-col-reverse justify-end">
            <dt className="text-sm text-quiet">{text.counts[key]}</dt>
            <dd className="text-3xl font-bold tabular-nums">{counts[key].toLocaleString(lang)}</dd>
          </div>
        ))}
      </dl>
      {jobs.length === 0 ? (
        <p>{text.noFailedJobs}</p>
      ) : (
        <ul className="grid gap-3">
          {jobs.map((job) => (
            <li key={job.id} className="panel">
              <p className="font-bold">
                {job.task} <span className="font-normal text-quiet">#{job.id}</span>
              </p>
              <p className="text-sm text-quiet">
                {formatMoment(job.updatedAt, lang)} · {text.attempts}: {job.attempts}
              </p>
              <p className="my-2 break-all">{job.lastError}</p>
              <form method="post">
                <input type="hidden" name="job" value={job.id} />
                <button className="button button-quiet">{text.retry}</button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
