// The ways to narrow the queue down, as links with counts.
import type { Queue, QueueFilter } from "#app/domain/cases/desk-queue.query.server.ts";
import { workflowLabels } from "#app/i18n/workflow-labels.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

type Choice = { key: string; address: string; label: string; count?: number; isOn: boolean; isBad?: boolean };

export function QueueFilters({
  counts,
  byTask,
  filter,
}: Pick<Queue, "counts" | "byTask"> & { filter: QueueFilter }) {
  const texts = useMessages();
  const { queue } = texts.desk;
  const view = filter.view ?? "tasks";
  const { kind } = filter;
  const kinds = [...new Set(byTask.map(({ workflow }) => workflow))];
  if (kind !== undefined && !kinds.includes(kind)) kinds.push(kind);
  const tasks = byTask.filter(({ workflow }) => kind === undefined || workflow === kind);
  const choice = (key: string, to: QueueFilter, rest: Omit<Choice, "key" | "address">): Choice => ({
    key,
    address: queueAddress(to),
    ...rest,
  });
  const views = [
    choice(
      "tasks",
      { kind },
      {
        label: queue.all,
        count: counts.tasks,
        isOn: view === "tasks" && filter.task === undefined,
      },
    ),
    choice(
      "overdue",
      { kind, view: "overdue" },
      {
        label: queue.filters.overdue,
        count: counts.overdue,
        isOn: view === "overdue",
        isBad: counts.overdue > 0,
      },
    ),
    choice(
      "today",
      { kind, view: "today" },
      {
        label: queue.filters.today,
        count: counts.today,
        isOn: view === "today",
      },
    ),
    ...tasks.map(({ workflow, task, count }) => {
      const labels = workflowLabels(texts, workflow);
      return choice(
        `${workflow}/${task}`,
        { kind: workflow, task },
        {
          label:
            kinds.length > 1 && kind === undefined
              ? `${labels.name}: ${labels.task(task)}`
              : labels.task(task),
          count,
          isOn: view === "tasks" && filter.task === task && kind === workflow,
        },
      );
    }),
    choice(
      "waiting",
      { kind, view: "waiting" },
      {
        label: queue.filters.waiting,
        count: counts.waiting,
        isOn: view === "waiting",
      },
    ),
  ];
  return (
    <>
      {kinds.length > 1 && (
        <Choices
          label={queue.kinds}
          choices={[
            choice("", { view: filter.view }, { label: queue.allKinds, isOn: kind === undefined }),
            ...kinds.map((each) =>
              choice(
                each,
                { view: filter.view, kind: each },
                {
                  label: workflowLabels(texts, each).name,
                  isOn: kind === each,
                },
              ),
            ),
          ]}
        />
      )}
      <Choices label={queue.filters.label} choices={views} />
    </>
  );
}

/** The query of the queue's address for that filter, without a page. */
export function queueAddress({ view, kind, task }: QueueFilter): string {
  const query = new URLSearchParams();
  if (view !== undefined && view !== "tasks") query.set("view", view);
  if (kind !== undefined) query.set("kind", kind);
  if (task !== undefined) query.set("task", task);
  return query.toString();
}

function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  const lang = useLang();
  return (
    <nav aria-label={label} className="mb-3">
      <ul className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <li key={choice.key}>
            <a
              href={`/${lang}/desk${choice.address === "" ? "" : `?${choice.address}`}`}
              aria-current={choice.isOn ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line px-4 no-underline hover:bg-wash aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:text-white"
            >
              {choice.label}
              {choice.count !== undefined && (
                <span className={`font-bold tabular-nums ${choice.isBad && !choice.isOn ? "text-bad" : ""}`}>
                  {choice.count.toLocaleString("en-GB")}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
