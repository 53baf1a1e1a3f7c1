// What is wrong with a draft, above its form: every line leads to its field.
import type { Finding } from "#app/domain/catalogue/lint-guide.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { useFieldNames, useFindingText } from "./names.ts";

/** `href` gives the address of a field. Nothing to mend is said too. */
export function FindingsPanel({
  findings,
  href,
  level = 2,
}: {
  findings: readonly Finding[];
  href: (path: string) => string;
  level?: 2 | 3;
}) {
  const { guideEditor } = useMessages();
  const text = guideEditor.edit.findings;
  const Heading = level === 2 ? "h2" : "h3";
  const errors = findings.filter(({ level }) => level === "error");
  const warnings = findings.filter(({ level }) => level === "warning");
  const tone = errors.length > 0 ? "border-bad" : warnings.length > 0 ? "border-warn" : "border-good";
  const parts = [
    ...(errors.length > 0 ? [text.errors(errors.length)] : []),
    ...(warnings.length > 0 ? [text.warnings(warnings.length)] : []),
  ];
  return (
    <section aria-labelledby="findings" className={`mb-6 rounded-md border-2 ${tone} p-4`}>
      <Heading id="findings" tabIndex={-1} className="scroll-mt-4 font-bold">
        {parts.length === 0 ? text.none : parts.join(" · ")}
      </Heading>
      {parts.length > 0 && (
        <ul className="mt-2 grid gap-2">
          {[...errors, ...warnings].map((finding, index) => (
            <li key={index}>
              <Line finding={finding} href={href(finding.path)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ finding, href }: { finding: Finding; href: string }) {
  const { label, place } = useFieldNames();
  const { guideEditor } = useMessages();
  const { wrong, fix } = useFindingText()(finding);
  const lang = useLang();
  const tone = finding.level === "error" ? "text-bad" : "text-warn";
  const name = `${finding.path === "office" ? label("office") : place(finding.path)}${lang === "zh" ? "：" : ":"}`;
  return (
    <>
      <span className={`font-semibold ${tone}`}>
        {finding.path === "office" ? (
          name
        ) : (
          <a href={href} className={tone}>
            {name}
          </a>
        )}
      </span>{" "}
      {wrong}{" "}
      <span className="text-quiet">
        {guideEditor.edit.findings.fix} {fix}
      </span>
    </>
  );
}
