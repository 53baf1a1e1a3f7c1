// Staff and roles: the administrator finds who may act for which agency, gives roles and ends them.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { addMembership, endMembership, listMemberships } from "#app/domain/people/memberships.server.ts";
import { NewMembership, Role, roles } from "#app/domain/people/people.schema.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { pageNumber } from "#app/routes/page-number.ts";
import { readForm, translated } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { AdminTabs } from "#app/ui/admin-tabs.tsx";
import { Banner } from "#app/ui/banner/banner.tsx";
import { formatDay } from "#app/ui/dates.ts";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { Select, TextField } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Pagination } from "#app/ui/pagination/pagination.tsx";

export const meta: MetaFunction = ({ location }) => {
  const { people, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${people.admin.people} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "admin");
  const query = args.url.searchParams.get("q") ?? "";
  const found = await listMemberships(args.database, actor, {
    query,
    page: pageNumber(args.url),
    now: args.now,
  });
  if (found.page > found.pages) throw new AppError("notFound");
  const done = args.url.searchParams.get("done");
  return {
    ...found,
    query,
    done: done === "added" || done === "ended" ? (done as "added" | "ended") : undefined,
  };
});

const EndedMembership = z.object({ end: z.string(), agencyId: z.string(), role: Role });

export const action = serve(async (args) => {
  const actor = await staffActor(args, "admin");
  const { people } = messages(args.lang);
  const ending = await readForm(args.request.clone(), EndedMembership);
  if (ending.form.has("end")) {
    if (!ending.ok) throw new AppError("invalid");
    const { end: userId, agencyId, role } = ending.value;
    await endMembership(args.database, actor, { userId, agencyId, role }, args.now);
    return redirect(`/${args.lang}/admin?done=ended`);
  }
  const read = await readForm(args.request, NewMembership);
  if (!read.ok)
    return data({ errors: translated(read.errors, people.refusals), values: read.values }, { status: 400 });
  const result = await addMembership(args.database, actor, read.value, args.now);
  if ("added" in result) return redirect(`/${args.lang}/admin?done=added`);
  const errors = translated({ [result.field]: [result.refusal] }, people.refusals);
  return data({ errors, values: { ...read.value } as Record<string, string> }, { status: 400 });
});

export default function StaffAndRoles() {
  const { memberships, page, pages, query, done } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { people } = useMessages();
  const text = people.admin;
  return (
    <>
      <AdminTabs current="people" />
      <h1 className="page-title">{text.people}</h1>
      <p className="mt-3 mb-6 text-quiet">{text.peopleIntro}</p>
      {done !== undefined && <Banner tone="good" title={text[done]} />}
      <div className="grid gap-8 lg:grid-cols-[1fr_22rem]">
        <section>
          <form role="search" className="mb-4 flex gap-3">
            <input
              className="input"
              type="search"
              name="q"
              aria-label={text.search}
              placeholder={text.search}
              defaultValue={query}
            />
            <button className="button shrink-0">{text.find}</button>
          </form>
          {memberships.length === 0 && <p>{text.none}</p>}
          <ul className="divide-y divide-line">
            {memberships.map((member) => (
              <li
                key={`${member.userId} ${member.agency.id} ${member.role}`}
                className="flex items-center justify-between gap-3 py-3"
              >
                <div className="min-w-0">
                  <p className="font-semibold">
                    {member.name} · {people.roles[member.role]}
                  </p>
                  <p className="text-sm wrap-anywhere text-quiet">
                    {member.agency[lang]} ({member.agency.id}) · {member.email} · {text.since}{" "}
                    {formatDay(member.since, lang)}
                  </p>
                </div>
                <form method="post" className="shrink-0">
                  <input type="hidden" name="end" value={member.userId} />
                  <input type="hidden" name="agencyId" value={member.agency.id} />
                  <input type="hidden" name="role" value={member.role} />
                  <button
                    className="button button-quiet"
                    aria-label={text.endOf(people.roles[member.role] ?? member.role, member.name)}
                  >
                    {text.end}
                  </button>
                </form>
              </li>
            ))}
          </ul>
          <Pagination
            page={page}
            pages={pages}
            href={(n) => `/${lang}/admin?${new URLSearchParams({ q: query, page: String(n) }).toString()}`}
          />
        </section>
        <NewRole />
      </div>
    </>
  );
}

function NewRole() {
  const failed = useActionData<typeof action>();
  const { people } = useMessages();
  const text = people.admin;
  const values = failed?.values ?? {};
  const errors: Record<string, string[]> = failed?.errors ?? {};
  return (
    <section className="panel self-start" aria-labelledby="new-role">
      <h2 id="new-role" className="section-title">
        {text.add}
      </h2>
      <p className="mb-4 text-sm text-quiet">{text.addHint}</p>
      <ErrorSummary errors={errors} />
      <form method="post" noValidate>
        <TextField
          name="email"
          label={text.email}
          type="email"
          isRequired
          value={values["email"]}
          errors={errors["email"]}
        />
        <TextField
          name="agencyId"
          label={text.agency}
          hint={text.agencyHint}
          isRequired
          value={values["agencyId"]}
          errors={errors["agencyId"]}
        />
        <Select
          name="role"
          label={text.role}
          isRequired
          empty="–"
          value={values["role"]}
          errors={errors["role"]}
          options={roles.map((role) => ({ value: role, label: people.roles[role] ?? role }))}
        />
        <button className="button">{text.add}</button>
      </form>
    </section>
  );
}
