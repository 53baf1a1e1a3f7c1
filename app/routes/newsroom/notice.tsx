// One notice in the newsroom: its text, its history, and what this person may do with it now.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { noticeForNewsroom, type NoticeForNewsroom } from "#app/domain/notices/newsroom.query.server.ts";
import { paragraphs } from "#app/domain/notices/notice.schema.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { formData, translated } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { formatMoment } from "#app/ui/dates.ts";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NoticeActions } from "#app/ui/notice-actions.tsx";
import { NoticeFields } from "#app/ui/notice-form.tsx";
import { NoticeStanding } from "#app/ui/notice-standing.tsx";
import { actOnNotice } from "./act-on-notice.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const lang = langOfPath(location.pathname) ?? "zh";
  const { newsroom, shell } = messages(lang);
  const title = lang === "zh" ? shown?.notice.titleZh : shown?.notice.titleEn;
  return [{ title: `${title || newsroom.title} – ${newsroom.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const notice = await noticeForNewsroom(args.database, actor, args.params["id"] ?? "", args.now);
  return {
    notice: { ...notice, history: notice.history.map(withReason) },
    done: args.url.searchParams.get("done"),
  };
});

/** Of what an event says, the page shows the reason of a return only. */
function withReason({ payload, ...event }: NoticeForNewsroom["history"][number]) {
  const reason = (payload as { reason?: unknown } | null)?.reason;
  return { ...event, reason: typeof reason === "string" ? reason : undefined };
}

export const action = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const { newsroom } = messages(args.lang);
  const form = await formData(args.request.clone());
  const act = String(form.get("act"));
  const expectedVersion = Number(form.get("expectedVersion"));
  if (!Number.isInteger(expectedVersion) || expectedVersion < 1) throw new AppError("invalid");
  const noticeId = args.params["id"] ?? "";
  // Whose notice it is not learns nothing of what is wrong with the form either.
  await noticeForNewsroom(args.database, actor, noticeId, args.now);
  const command = { noticeId, actor, expectedVersion, now: args.now };
  try {
    const result = await actOnNotice(args.database, act, args.request, command);
    if (result.ok) {
      const target = act === "discard" ? "" : `/${noticeId}`;
      return redirect(`/${args.lang}/newsroom${target}?done=${act === "edit" ? "save" : act}`);
    }
    const errors = translated(result.errors, newsroom.refusals);
    return data({ act, errors, values: result.values, isMovedOn: false }, { status: 400 });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "conflict") throw error;
    // Somebody was quicker: the same page, fresh, with what was typed kept.
    const values = Object.fromEntries(
      [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
    return data({ act, errors: {} as Record<string, string[]>, values, isMovedOn: true }, { status: 409 });
  }
});

export default function NewsroomNotice() {
  const { notice, done } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const lang = useLang();
  const { newsroom } = useMessages();
  const doneText = done === "save" ? newsroom.form.saved : newsroom.done[done ?? ""];
  const canEdit = notice.allowed.includes("edit");
  return (
    <>
      <Breadcrumb trail={[{ href: `/${lang}/newsroom`, label: newsroom.title }]} />
      <div className="mb-6 flex flex-wrap items-center gap-3">
        <h1 className="page-title">
          {(lang === "zh" ? notice.titleZh : notice.titleEn) || notice.titleZh || notice.titleEn}
        </h1>
        <NoticeStanding standing={notice.standing} at={notice.publishAt} />
      </div>
      {failed === undefined && doneText !== undefined && <Banner tone="good" title={doneText} />}
      {failed?.isMovedOn && <Banner tone="warn" title={newsroom.movedOn} />}
      <ErrorSummary errors={failed?.errors ?? {}} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section className="grid content-start gap-6">
          {canEdit && <EditForm />}
          {/* Who was overtaken reads what the other has written, before saving over it. */}
          {canEdit && failed?.isMovedOn && <p className="font-semibold">{newsroom.storedNow}</p>}
          {(!canEdit || failed?.isMovedOn) && <Texts />}
        </section>
        <aside className="grid content-start gap-6">
          <NoticeActions notice={notice} failed={failed} />
          <History />
        </aside>
      </div>
    </>
  );
}

function EditForm() {
  const { notice } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { newsroom } = useMessages();
  const isMine = failed?.act === "edit" || failed?.act === "submit";
  const { type, titleZh, titleEn, bodyZh, bodyEn, documentNumber } = notice;
  const stored = { type, titleZh, titleEn, bodyZh, bodyEn, documentNumber: documentNumber ?? "" };
  return (
    <form method="post" noValidate id="draft">
      <input type="hidden" name="expectedVersion" value={notice.rowVersion} autoComplete="off" />
      <NoticeFields values={isMine ? failed.values : stored} errors={isMine ? failed.errors : {}} />
      <button className="button button-quiet" name="act" value="edit">
        {newsroom.form.save}
      </button>
    </form>
  );
}

function Texts() {
  const { notice } = useLoaderData<typeof loader>();
  const sides = [
    { lang: "zh-CN", title: notice.titleZh, body: notice.bodyZh },
    { lang: "en", title: notice.titleEn, body: notice.bodyEn },
  ];
  return (
    <div className="grid gap-6">
      {sides.map((side) => (
        <article key={side.lang} lang={side.lang} className="panel">
          <h2 className="section-title">{side.title}</h2>
          {paragraphs(side.body).map((paragraph, index) => (
            <p key={index} className="mt-3 whitespace-pre-line">
              {paragraph}
            </p>
          ))}
        </article>
      ))}
    </div>
  );
}

function History() {
  const { notice } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { newsroom } = useMessages();
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="section-title">
        {newsroom.history.title}
      </h2>
      <ol className="mt-2 divide-y divide-line">
        {notice.history.map((event, index) => (
          <li key={index} className="py-2">
            <p>
              <span className="font-semibold">{newsroom.history.events[event.type] ?? event.type}</span> ·{" "}
              {event.actorName}
            </p>
            <p className="text-sm text-quiet">{formatMoment(event.at, lang)}</p>
            {event.reason !== undefined && <p className="mt-1 whitespace-pre-line">{event.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
