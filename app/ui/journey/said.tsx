// What a payload field of an event or an answer says, as term and words, by the kind of its value.
import type { Said } from "#app/domain/cases/journey.ts";
import type { Labels } from "#app/i18n/workflow-labels.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { agencyName, type Names } from "./names.ts";

/** `event` is the one whose payload it was. */
export function SaidList({
  said,
  event,
  labels,
  names,
}: {
  said: readonly Said[];
  event: string;
  labels: Labels;
  names: Names;
}) {
  const lang = useLang();
  const { journey } = useMessages();
  if (said.length === 0) return null;
  return (
    <dl className="mt-1 rounded-md bg-wash px-3 py-2">
      {said.map((each) => (
        <div key={each.what}>
          <dt className="inline text-sm font-semibold text-quiet">{labels.field(event, each.what)}: </dt>
          <dd className="inline whitespace-pre-line">{wordsOf(each)}</dd>
        </div>
      ))}
    </dl>
  );

  function wordsOf(each: Said): string {
    switch (each.kind) {
      case "text":
        return each.text;
      case "choice":
        return labels.choice(event, each.what, each.value);
      case "grade":
        return `${each.value}/5 · ${journey.ratings[String(each.value)] ?? ""}`;
      case "number":
        return String(each.value);
      case "yesNo":
        return each.value ? journey.acts.yes : journey.acts.no;
      case "list":
        return each.items.length === 1
          ? (each.items[0] ?? "")
          : each.items.map((item) => `\n– ${item}`).join("");
      case "agencies":
        return each.ids.map((id) => agencyName(names, id, lang, journey)).join(journey.listJoin);
    }
  }
}
