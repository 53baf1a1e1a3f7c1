// A form as it lies on the counter: title, number, sections of lines, declaration, signature. Filled in on samples, which say
// on top and across every section that they are samples.
import type { PaperForm } from "#app/domain/catalogue/blank-form.ts";
import type { FormLine } from "#app/domain/catalogue/guide.schema.ts";
import type { Bilingual } from "#app/i18n/languages.ts";
import { Enhance } from "#app/ui/enhance.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { Tag } from "#app/ui/tag/tag.tsx";

type Props = {
  name: Bilingual;
  code: string;
  form: PaperForm;
  position: string;
  isSample: boolean;
  /** The sample of a blank form, or the other way round: the end of its path. */
  twin: string | undefined;
};

export function PaperFormView({ name, code, form, position, isSample, twin }: Props) {
  const lang = useLang();
  const { guide } = useMessages();
  const texts = guide.form;
  const here = `/${lang}/services/${code}`;
  return (
    <article className="mx-auto max-w-3xl">
      <p className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <a href={here} className="inline-flex min-h-8 items-center">
          {texts.back}
        </a>
        {twin !== undefined && (
          <a href={`${here}/forms/${twin}`} className="inline-flex min-h-8 items-center">
            {isSample ? texts.toBlank : texts.toSample}
          </a>
        )}
        <button type="button" data-print hidden className="button button-quiet">
          {texts.print}
        </button>
      </p>
      <p className="flex justify-between gap-4 text-sm text-quiet">
        <span>{texts.number(code, position)}</span>
        {isSample && <SampleMark />}
      </p>
      <h1 className="mt-2 text-center text-2xl font-bold">
        <Said text={form.title} />
      </h1>
      <p className="mt-1 text-center">
        {texts.forService} <Said text={name} />
      </p>
      <p
        className={`mt-3 text-sm ${isSample ? "rounded bg-warn-wash px-3 py-2 text-warn" : "text-quiet print:hidden"}`}
      >
        {isSample ? texts.sampleNote : texts.blankNote}
      </p>
      {form.sections.map(({ title, lines }) => (
        <Lines key={title.zh} title={title} lines={lines} isSample={isSample} />
      ))}
      {form.declaration !== undefined && (
        <p className="mt-5">
          <Said text={form.declaration} />
        </p>
      )}
      {form.signed.length > 0 && (
        <dl className="mt-4 grid grid-cols-2 gap-x-8">
          {form.signed.map(({ label, sample }) => (
            <div key={label.zh} className="border-b border-ink pb-1">
              <dt className="text-sm text-quiet">
                <Said text={label} />
              </dt>
              <dd className="min-h-8">{isSample ? <Said text={sample} /> : "\u00a0"}</dd>
            </div>
          ))}
        </dl>
      )}
      {form.hasOfficeBox && !isSample && (
        <section className="mt-6 rounded bg-wash p-3 print:border print:border-line">
          <h2 className="text-sm font-bold">{texts.official}</h2>
          <dl className="mt-1 grid grid-cols-3 gap-x-6 text-sm">
            {[texts.receivedOn, texts.receivedBy, texts.missing].map((label) => (
              <div key={label} className="border-b border-quiet">
                <dt className="text-quiet">{label}</dt>
                <dd className="min-h-7">{"\u00a0"}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Enhance name="print-button" />
    </article>
  );
}

/** SAMPLE 样本 in both languages, whatever the page's. */
function SampleMark() {
  return (
    <Tag tone="warn">
      <span lang="en">SAMPLE</span> <span lang="zh-CN">样本</span>
    </Tag>
  );
}

function Lines({
  title,
  lines,
  isSample,
}: {
  title: Bilingual;
  lines: readonly FormLine[];
  isSample: boolean;
}) {
  const { column } = useMessages().guide.form;
  return (
    <table className="mt-5 w-full table-fixed border-collapse [overflow-wrap:anywhere] [&_:is(td,th)]:border [&_:is(td,th)]:border-quiet [&_:is(td,th)]:px-3 [&_:is(td,th)]:py-2">
      <caption className="pb-1 text-start font-bold">
        <Said text={title} /> {isSample && <SampleMark />}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{column.label}</th>
          <th scope="col">{column.entry}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, sample }) => (
          <tr key={label.zh}>
            <th scope="row" className="w-2/5 text-start align-top font-semibold">
              <Said text={label} />
            </th>
            <td className="h-12 align-top">{isSample ? <Said text={sample} /> : "\u00a0"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
