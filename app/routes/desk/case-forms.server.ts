// The forms of the desk's case page with what they offer beyond the workflow's own values: offices of the place, people of
// the office. Called by the page's loader.
import { officesFor, places } from "#app/domain/agencies/places.query.server.ts";
import type { DeskCase } from "#app/domain/cases/case.query.server.ts";
import { colleagues } from "#app/domain/people/colleagues.query.server.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import type { PageArgs } from "#app/routes/serve.server.ts";
import type { ActChoices } from "#app/ui/case-actions/act-field.tsx";
import { type ActForm, actForms } from "#app/ui/case-actions/act-forms.ts";

export type CaseForms = { forms: ActForm[]; choices: ActChoices | undefined };

/** The forms of what this reader may do now; `choices` only where a form needs any. */
export async function caseForms(args: PageArgs, actor: Actor, view: DeskCase): Promise<CaseForms> {
  const { workflow, allowed, limits, division, aboutAgencyId, accountableAgencyId } = view;
  const forms = actForms(workflow, allowed, limits);
  const kinds = new Set(forms.flatMap(({ fields }) => fields.map(({ kind }) => kind)));
  const needsOffice = kinds.has("office") || kinds.has("offices");
  if (!needsOffice && !kinds.has("colleague")) return { forms, choices: undefined };
  const { database, url, now } = args;
  const asked = url.searchParams.get("place") ?? "";
  const divisionCode = /^\d{6}$/.test(asked) ? asked : division.code;
  const ownAgencies = actor.memberships
    .map(({ agencyId }) => agencyId)
    .filter((id) => id === accountableAgencyId || view.names[id] !== undefined);
  const [offices, all, people] = await Promise.all([
    needsOffice ? officesFor(database, divisionCode) : [],
    needsOffice ? places(database) : [],
    kinds.has("colleague") ? colleagues(database, ownAgencies, now) : [],
  ]);
  // A case that was sent back is not laid before the office that has just done so.
  const isFirst = view.entries.every(({ toAgencyIds }) => toAgencyIds.length === 0);
  const namedId = isFirst ? (aboutAgencyId ?? undefined) : undefined;
  return { forms, choices: { offices, places: all, divisionCode, namedId, colleagues: people } };
}
