// The way to each list of the search room's long page.
import { useMessages } from "#app/ui/language.ts";

export function JumpLinks({ pins, synonyms }: { pins: number; synonyms: number }) {
  const { searchRoom } = useMessages();
  const { lists, count } = searchRoom;
  const parts = [
    ["withoutResult", lists.withoutResult.title],
    ["abandoned", lists.abandoned.title],
    ["frequent", lists.frequent.title],
    ["pins", `${searchRoom.pins.title} (${count(pins)})`],
    ["synonyms", `${searchRoom.synonyms.title} (${count(synonyms)})`],
  ] as const;
  return (
    <nav aria-label={searchRoom.jump}>
      <ul className="flex flex-wrap gap-x-5">
        {parts.map(([id, label]) => (
          <li key={id}>
            <a className="inline-flex min-h-8 items-center" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
