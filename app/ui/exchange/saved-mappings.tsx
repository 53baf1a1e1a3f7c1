// The saved mappings of foreign files, as links.
import { useLang, useMessages } from "#app/ui/language.ts";

type Saved = { id: string; name: string; kind: string };

export function SavedMappings({ mappings }: { mappings: readonly Saved[] }) {
  const lang = useLang();
  const { exchange } = useMessages();
  const text = exchange.mappings;
  return (
    <section className="mt-10" aria-labelledby="mappings">
      <h2 id="mappings" className="section-title mb-3">
        {text.title}
      </h2>
      {mappings.length === 0 && <p className="mb-3">{text.none}</p>}
      <ul className="mb-3 grid gap-1">
        {mappings.map(({ id, name, kind }) => (
          <li key={id} className="wrap-anywhere">
            <a href={`/${lang}/admin/catalogue/mappings/${id}`} className="inline-flex min-h-6 items-center">
              {name}
            </a>{" "}
            <span className="text-quiet">{exchange.kinds[kind] ?? kind}</span>
          </li>
        ))}
      </ul>
      <a href={`/${lang}/admin/catalogue/mappings/new`} className="button button-quiet">
        {text.new}
      </a>
    </section>
  );
}
