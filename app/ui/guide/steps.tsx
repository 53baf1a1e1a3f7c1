// The steps of a service from handing in to the result, each with who does it, how it is judged and its time.
import type { Guide } from "#app/domain/catalogue/guide.schema.ts";
import { type Answers, isOpen } from "#app/domain/catalogue/situations.ts";
import { useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { Tag } from "#app/ui/tag/tag.tsx";

export function Steps({ steps, answers }: { steps: Guide["steps"]; answers: Answers }) {
  const { steps: texts, forMe } = useMessages().guide;
  return (
    <ol className="relative space-y-5 ps-11 before:absolute before:inset-y-2 before:start-[0.95rem] before:border-s-2 before:border-line print:space-y-0 print:ps-6 print:before:hidden">
      {steps.map((step, index) => (
        <li key={index} className="relative">
          <span
            aria-hidden
            className="absolute -start-11 top-0 grid size-8 place-items-center rounded-full bg-brand font-bold text-white print:-start-6 print:size-5 print:bg-white print:text-ink"
          >
            {index + 1}
          </span>
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-semibold">
              <Said text={step.name} />
            </span>
            <span className="text-sm text-quiet">{texts.days(step.days)}</span>
            <span className="text-sm text-quiet">
              <Said text={step.role} />
            </span>
            {isOpen(step.when, answers) && <Tag>{forMe.mayApply}</Tag>}
          </p>
          <p className="text-sm sm:text-base">
            <Said text={step.criteria} />
          </p>
        </li>
      ))}
    </ol>
  );
}
