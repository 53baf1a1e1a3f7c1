// The list of what is wrong with a form, above it; every line leads to its field. Takes the focus when the page opens.
import { useMessages } from "#app/ui/language.ts";

export type FieldErrors = Readonly<Record<string, readonly string[] | undefined>>;

/** `errors` by field name, already in the reader's language; "" holds errors of the form as a whole. Nothing when empty. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const { shell } = useMessages();
  const lines = Object.entries(errors).flatMap(([name, texts]) =>
    (texts ?? []).map((text) => ({ name, text })),
  );
  if (lines.length === 0) return null;
  return (
    // autoFocus only works on form controls without script; the page's title says "error" too.
    <div
      role="alert"
      tabIndex={-1}
      id="error-summary"
      className="mb-6 rounded-md border-4 border-bad bg-white p-4"
    >
      <h2 className="section-title text-bad">{shell.errorTitle}</h2>
      <ul className="mt-2 list-disc ps-6">
        {lines.map(({ name, text }) => (
          <li key={`${name}:${text}`}>
            {name === "" ? (
              text
            ) : (
              <a className="text-bad" href={`#${name}`}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
