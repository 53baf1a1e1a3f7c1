// What stands above every staff page: who is signed in, the rooms this person may enter, and the way out.
import { useLang, useMessages } from "#app/ui/language.ts";

const paths = { desk: "desk", newsroom: "newsroom", searchRoom: "newsroom/search", admin: "admin" } as const;

export type StaffRooms = { name: string; rooms: readonly (keyof typeof paths)[] };

export function StaffBar({ name, rooms, current }: StaffRooms & { current: StaffRooms["rooms"][number] }) {
  const lang = useLang();
  const { shell } = useMessages();
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line pb-3">
      <nav aria-label={shell.staffNav.label}>
        <ul className="flex flex-wrap gap-x-5">
          {rooms.map((room) => (
            <li key={room}>
              <a
                href={`/${lang}/${paths[room]}`}
                aria-current={room === current ? "true" : undefined}
                className="inline-flex min-h-11 items-center font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {shell.staffNav[room]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="post" action={`/${lang}/sign-out`} className="flex flex-wrap items-center gap-4">
        <span className="text-quiet">{name}</span>
        <button className="min-h-11 cursor-pointer text-brand underline">{shell.staffNav.signOut}</button>
      </form>
    </div>
  );
}
