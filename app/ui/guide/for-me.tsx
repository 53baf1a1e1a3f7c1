// For me: where the reader needs the service and in what situation. A plain GET form; the answers stand in the address, and
// the place is remembered by /place, which sends on to the guide.
import type { PlaceGroup } from "#app/domain/agencies/places.query.server.ts";
import type { Situation } from "#app/domain/catalogue/guide.schema.ts";
import { ANSWER_PREFIX, type Answers } from "#app/domain/catalogue/situations.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { PlaceSelect } from "./division-choice.tsx";

export function ForMe({
  page,
  places,
  chosen,
  situations,
  answers,
}: {
  /** The guide's own path. */
  page: string;
  places: readonly PlaceGroup[];
  chosen: string | undefined;
  situations: readonly Situation[];
  answers: Answers;
}) {
  const lang = useLang();
  const { forMe } = useMessages().guide;
  const isAnswered = Object.keys(answers).length > 0;
  return (
    <section
      aria-labelledby="for-me"
      className="mt-5 max-w-4xl rounded-lg border-2 border-brand p-4 sm:p-5 print:hidden"
    >
      <h2 id="for-me" className="section-title">
        {forMe.title}
      </h2>
      <p className="text-quiet">{forMe.lead}</p>
      <form action={`/${lang}/place`} method="get" className="mt-3 space-y-4">
        <input type="hidden" name="to" value={page} />
        <PlaceSelect places={places} value={chosen} />
        {situations.map((situation) => (
          <Question key={situation.id} situation={situation} answer={answers[situation.id]} />
        ))}
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <button type="submit" className="button">
            {forMe.show}
          </button>
          {isAnswered && (
            <a href={`${page}?division=${chosen ?? ""}`} className="inline-flex min-h-8 items-center">
              {forMe.again}
            </a>
          )}
          {chosen !== undefined && (
            <a
              href={`/${lang}/place?${new URLSearchParams({ to: page })}`}
              rel="nofollow"
              className="inline-flex min-h-8 items-center"
            >
              {forMe.forget}
            </a>
          )}
        </p>
        <p className="text-sm text-quiet">{forMe.remembered}</p>
      </form>
    </section>
  );
}

function Question({ situation, answer }: { situation: Situation; answer: string | undefined }) {
  return (
    <fieldset>
      <legend className="font-semibold">
        <Said text={situation.question} />
      </legend>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {situation.options.map(({ id, label }) => (
          <label
            key={id}
            className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-md border border-[#6b7a88] px-3.5 py-1.5 leading-snug has-checked:border-brand has-checked:bg-brand-wash has-checked:font-semibold"
          >
            <input
              type="radio"
              name={`${ANSWER_PREFIX}${situation.id}`}
              value={id}
              defaultChecked={id === answer}
              autoComplete="off"
              className="size-5 shrink-0 accent-brand"
            />
            <Said text={label} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** On paper: for whom the sheet was printed. */
export function ForWhom({ situations, answers }: { situations: readonly Situation[]; answers: Answers }) {
  const lang = useLang();
  const said = situations.flatMap(({ id, question, options }) => {
    const option = options.find((each) => each.id === answers[id]);
    return option === undefined ? [] : [{ id, question, label: option.label }];
  });
  if (said.length === 0) return null;
  return (
    <p className="hidden print:block">
      {said.map(({ id, question, label }) => (
        <span key={id} className="me-4">
          <Said text={question} /> <strong>{label[lang] || label.zh}</strong>
        </span>
      ))}
    </p>
  );
}
