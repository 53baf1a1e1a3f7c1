// The ways to narrow the queue down, as links with counts, and the field that opens a case by its number.
import type { Queue, QueueFilter } from "#app/domain/cases/desk-queue.query.server.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function QueueFilters({
  counts,
  byTask,
  filter,
}: Pick<Queue, "counts" | "byTask"> & { filter: QueueFilter }) {
  const lang = useLang();
  const { desk, journey } = useMessages();
  const { queue } = desk;
  const view = filter.view ?? "tasks";
  const links = [
    { href: "", label: queue.all, count: counts.tasks, isOn: view === "tasks" && filter.task === undefined },
    {
      href: "?view=overdue",
      label: queue.filters.overdue,
      count: counts.overdue,
      isOn: view === "overdue",
      isBad: counts.overdue > 0,
    },
    { href: "?view=today", label: queue.filters.today, count: counts.today, isOn: view === "today" },
    ...Object.entries(byTask)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([task, count]) => ({
        href: `?task=${encodeURIComponent(task)}`,
        label: journey.tasks[task] ?? task,
        count,
        isOn: view === "tasks" && filter.task === task,
      })),
    { href: "?view=waiting", label: queue.filters.waiting, count: counts.waiting, isOn: view === "waiting" },
  ];
  return (
    <nav aria-label={queue.filters.label} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={`/${lang}/desk${link.href}`}
              aria-current={link.isOn ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line px-4 no-underline hover:bg-wash aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:text-white"
            >
              {link.label}
              <span
                className={`font-bold tabular-nums ${"isBad" in link && link.isBad && !link.isOn ? "text-bad" : ""}`}
              >
                {link.count.toLocaleString("en-GB")}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function FindCase({ value, error }: { value: string | undefined; error: string | undefined }) {
  const lang = useLang();
  const { find } = useMessages().desk.queue;
  return (
    <form action={`/${lang}/desk`} method="get" className="flex flex-wrap items-end gap-2">
      <div>
        <label htmlFor="number" className="block text-sm font-semibold">
          {find.label}
        </label>
        {error !== undefined && (
          <p id="number-error" className="text-sm font-semibold text-bad">
            {error}
          </p>
        )}
        <input
          id="number"
          name="number"
          className="input w-56"
          defaultValue={value}
          autoComplete="off"
          placeholder="C26-7K9M-3QX4"
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : "number-error"}
        />
      </div>
      <button className="button button-quiet">{find.button}</button>
    </form>
  );
}
