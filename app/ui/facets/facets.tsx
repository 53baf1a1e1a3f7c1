// The ways to narrow results down: one plain GET form with a division and groups of checkboxes. On a phone it is folded
// away; on a wide screen it always stands open (browsers without ::details-content show the fold there too).
import type { ReactNode } from "react";
import { escapeHtml } from "#app/ui/escape-html.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export type FacetOption = { value: string; label: string; count: number; isOn: boolean };
export type FacetGroup = { name: string; label: string; options: readonly FacetOption[] };

const SHOWN = 8;

/** `keep` are parameters of the address that the form does not set itself; `lead` stands above the groups. */
export function Facets({
  groups,
  keep,
  active,
  lead,
  action = "search",
}: {
  groups: readonly FacetGroup[];
  keep: readonly (readonly [name: string, value: string])[];
  /** How many filters are on. */
  active: number;
  lead: ReactNode;
  /** Path of the results page below the language. */
  action?: string;
}) {
  const lang = useLang();
  const { filters } = useMessages().search;
  return (
    <details className="rounded-lg border border-line lg:border-0 lg:details-content:[content-visibility:visible]">
      <summary className="flex min-h-12 items-center px-4 font-semibold text-brand before:me-2 before:content-['▸'] in-open:before:content-['▾'] lg:supports-[selector(::details-content)]:hidden">
        {active === 0 ? filters.title : filters.titleActive(active)}
      </summary>
      <form action={`/${lang}/${action}`} method="get" className="px-4 pb-4 lg:p-0">
        {keep.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        {lead}
        {groups.map((group) => (
          <Group key={group.name} group={group} />
        ))}
        <button type="submit" className="button button-quiet mt-4 w-full">
          {filters.apply}
        </button>
      </form>
    </details>
  );
}

function Group({ group }: { group: FacetGroup }) {
  const { filters } = useMessages().search;
  if (group.options.length === 0) return null;
  // Chosen options never hide below the fold.
  const shown = group.options.filter((option, index) => index < SHOWN || option.isOn);
  const rest = group.options.filter((option) => !shown.includes(option));
  return (
    <fieldset className="mt-5 border-t border-line pt-4">
      <legend className="float-start mb-1 w-full font-semibold">{group.label}</legend>
      <div className="clear-both">
        <Choices name={group.name} options={shown} />
        {rest.length > 0 && (
          <details>
            <summary className="inline-flex min-h-8 items-center text-sm text-brand underline underline-offset-2">
              {filters.more(rest.length)}
            </summary>
            <Choices name={group.name} options={rest} />
          </details>
        )}
      </div>
    </fieldset>
  );
}

/** A hundred boxes on each results page: as components they took longer than all the rest of it. */
function Choices({ name, options }: { name: string; options: readonly FacetOption[] }) {
  return <div dangerouslySetInnerHTML={{ __html: options.map((option) => choice(name, option)).join("") }} />;
}

function choice(name: string, { value, label, count, isOn }: FacetOption): string {
  return (
    '<label class="flex min-h-9 items-start gap-2.5 py-1.5 leading-snug">' +
    `<input type="checkbox" name="${escapeHtml(name)}" value="${escapeHtml(value)}"${isOn ? " checked" : ""} class="mt-px size-5 shrink-0 accent-brand"/>` +
    `<span class="min-w-0 grow">${escapeHtml(label)}</span>` +
    `<span class="text-sm text-quiet tabular-nums">${numbers.format(count)}</span></label>`
  );
}

const numbers = new Intl.NumberFormat("en-GB");
