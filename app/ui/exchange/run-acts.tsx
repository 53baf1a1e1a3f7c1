// Applying an import, or throwing it away.
import { formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function RunActs({ canApply, keptUntil }: { canApply: boolean; keptUntil: Date | string }) {
  const lang = useLang();
  const { exchange } = useMessages();
  const text = exchange.run;
  return (
    <form method="post" className="mb-8">
      <div className="flex flex-wrap gap-3">
        {canApply && (
          <button name="act" value="apply" className="button" aria-describedby="apply-hint">
            {text.apply}
          </button>
        )}
        <button name="act" value="discard" className="button button-quiet">
          {text.discard}
        </button>
      </div>
      <p id="apply-hint" className="mt-2 text-sm text-quiet">
        {canApply && text.applyHint} {text.expires(formatMoment(keptUntil, lang))}
      </p>
    </form>
  );
}
