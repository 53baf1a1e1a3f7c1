// The link that adds one service to those that are to be pinned.
import { MAX_PINS } from "#app/domain/search-curation/curation.schema.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { type PinsDraft, pinsHref } from "./pins-address.ts";

export function PinThis({
  service: { code, name },
  isChosen,
  draft,
}: {
  service: { code: string; name: string };
  isChosen: boolean;
  draft: PinsDraft;
}) {
  const lang = useLang();
  const { pinForm } = useMessages().searchRoom;
  if (isChosen || draft.codes.length >= MAX_PINS) return null;
  return (
    <a
      className="flex min-h-8 w-fit items-center"
      href={pinsHref(lang, draft, [...draft.codes, code])}
      aria-label={pinForm.pinThisFor(name)}
    >
      {pinForm.pinThis}
    </a>
  );
}
