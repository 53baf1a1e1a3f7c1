// The downloads of the whole catalogue.
import { useLang, useMessages } from "#app/ui/language.ts";

export function ExportLinks({ kinds }: { kinds: readonly string[] }) {
  const lang = useLang();
  const { exchange } = useMessages();
  const text = exchange.export;
  const address = (file: string) => `/${lang}/admin/catalogue/export/${file}`;
  return (
    <section aria-labelledby="export">
      <h2 id="export" className="section-title mb-4">
        {text.title}
      </h2>
      <p className="mb-3 text-quiet">{text.intro}</p>
      <p className="mb-4">
        <a href={address("catalogue.json")} download className="inline-flex min-h-6 items-center">
          {text.json}
        </a>
      </p>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{exchange.run.kind}</th>
            <th scope="col" className="whitespace-nowrap">
              UTF-8
            </th>
            <th scope="col">GB18030</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{exchange.kinds[kind] ?? kind}</th>
              <td>
                <Download
                  href={address(`${kind}.csv`)}
                  label={`${exchange.kinds[kind] ?? kind}: ${text.utf8}`}
                />
              </td>
              <td>
                <Download
                  href={address(`${kind}.csv?encoding=gb18030`)}
                  label={`${exchange.kinds[kind] ?? kind}: ${text.gb18030}`}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Download({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} download className="inline-flex min-h-6 min-w-6 items-center" aria-label={label}>
      CSV
    </a>
  );
}
