// A workflow's diagram in a frame that scrolls by itself, also with the keyboard.
import { useMessages } from "#app/ui/language.ts";

/** `svg` is a file of our own making (docs/workflows), never anything that somebody sent. */
export function Picture({ svg, name }: { svg: string; name: string }) {
  const text = useMessages().operations.workflow;
  return (
    <section className="mb-8">
      <h2 className="section-title">{text.picture}</h2>
      <p className="mt-1 text-sm text-quiet">{text.legend}</p>
      <p className="mb-3 text-sm text-quiet">{text.pictureHint}</p>
      <div
        role="region"
        aria-label={`${text.picture}: ${name}`}
        tabIndex={0}
        className="overflow-x-auto rounded-md border border-line [&>svg]:max-w-none"
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </section>
  );
}
