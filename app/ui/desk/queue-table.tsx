// The queue as a table in the order of the clock; on a phone every row is a card. The link of a row is what the desk's
// keys move through.
import type { QueueItem } from "#app/domain/cases/desk-queue.query.server.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { Due } from "#app/ui/due/due.tsx";
import { StateTag } from "#app/ui/journey/standing.tsx";
import { htmlLang, useLabels, useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";

type GroupKey = "overdue" | "today" | "later" | "waiting";

type TableProps = {
  items: readonly QueueItem[];
  now: Date | string;
  /** The queue's address below /desk, so that a case leads back to it. */
  from: string;
  /** Where rows can be ticked: the id of the form that their boxes belong to, and which are ticked. */
  ticking: { form: string; ticked: readonly string[] } | undefined;
};

export function QueueTable({ items, now, from, ticking }: TableProps) {
  const { queue } = useMessages().desk;
  const { columns } = queue;
  const groups = groupsOf(items, new Date(now));
  // Who sits in one office, or handles one kind of case, need not read it in every row.
  const hasOffices = new Set(items.map(({ agencyId }) => agencyId)).size > 1;
  const hasKinds = new Set(items.map(({ workflow }) => workflow)).size > 1;
  const heads = [columns.due, columns.subject, columns.task, columns.state];
  const all = [
    ...(ticking === undefined ? [] : [columns.choose]),
    ...heads,
    ...(hasOffices ? [columns.agency] : []),
    columns.number,
  ];
  return (
    // Roles are spelled out because a table laid out as blocks loses them in some browsers.
    <table role="table" className="w-full border-collapse max-lg:block">
      <caption className="sr-only">{queue.caption}</caption>
      <thead role="rowgroup" className="max-lg:sr-only">
        <tr role="row" className="text-start text-sm text-quiet">
          {all.map((column) => (
            <th key={column} role="columnheader" scope="col" className="px-3 py-2 text-start font-semibold">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(([group, rows]) => (
        <tbody key={group} role="rowgroup" className="max-lg:block">
          <tr role="row" className="max-lg:block">
            <th
              role="rowheader"
              scope="rowgroup"
              colSpan={all.length}
              className={`border-b-2 px-3 pt-5 pb-1 text-start text-lg max-lg:block ${group === "overdue" ? "border-bad text-bad" : "border-line"}`}
            >
              {queue.groups[group]}
            </th>
          </tr>
          {rows.map((item) => (
            <Row
              key={`${item.caseId}/${item.task}/${item.agencyId}`}
              item={item}
              now={now}
              from={from}
              ticking={ticking}
              hasOffice={hasOffices}
              hasKind={hasKinds}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A case's page at the desk, which leads back to the queue as it was filtered. */
export function caseAddress(lang: Lang, number: string, from: string): string {
  return `/${lang}/desk/cases/${number}${from === "" ? "" : `?from=${encodeURIComponent(from)}`}`;
}

function Row({
  item,
  now,
  from,
  ticking,
  hasOffice,
  hasKind,
}: Omit<TableProps, "items"> & { item: QueueItem; hasOffice: boolean; hasKind: boolean }) {
  const lang = useLang();
  const labels = useLabels(item.workflow);
  const { desk } = useMessages();
  const cell = "px-3 py-3 align-top max-lg:block max-lg:py-0.5";
  const supervision = desk.queue.supervision[item.supervision ?? ""];
  return (
    <tr
      role="row"
      className="relative border-b border-line focus-within:bg-brand-wash hover:bg-wash max-lg:block max-lg:py-3"
    >
      {ticking !== undefined && (
        <td role="cell" className={`${cell} lg:w-12`}>
          {/* Above the link that covers the row; the label makes the target big enough for a thumb. */}
          <label className="relative z-10 inline-flex size-11 items-center justify-center">
            <input
              type="checkbox"
              name="case"
              value={item.number}
              form={ticking.form}
              defaultChecked={ticking.ticked.includes(item.number)}
              aria-label={desk.queue.bulk.choose(item.subject)}
              className="size-6 accent-brand"
              autoComplete="off"
              data-queue-tick
            />
          </label>
        </td>
      )}
      <td role="cell" className={`${cell} lg:w-48`}>
        <Due
          dueAt={item.missedAt ?? item.dueAt}
          now={now}
          isPaused={item.isPaused && (item.task === null || item.dueAt === null)}
          isOverdue={item.isOverdue}
        />
      </td>
      <td role="cell" className={cell}>
        <a
          href={caseAddress(lang, item.number, from)}
          className="text-lg leading-snug font-semibold after:absolute after:inset-0"
          lang={htmlLang(item.language)}
          data-queue-link
        >
          {item.subject}
        </a>
        <span className="block text-sm text-quiet">
          {hasKind && <>{labels.name} · </>}
          {item.division[lang]}
        </span>
      </td>
      <td role="cell" className={cell}>
        {item.task === null ? (
          <span className="text-quiet">{waitingText()}</span>
        ) : (
          <>
            {labels.task(item.task)}
            {supervision !== undefined && (
              <>
                {" "}
                <Tag tone="bad">{supervision}</Tag>
              </>
            )}
          </>
        )}
      </td>
      <td role="cell" className={cell}>
        <StateTag workflow={item.workflow} state={item.state} turn={item.turn} />
      </td>
      {hasOffice && (
        <td role="cell" className={`${cell} text-sm`}>
          {item.agency[lang]}
        </td>
      )}
      <td role="cell" className={`${cell} font-mono text-sm whitespace-nowrap`}>
        {item.number}
      </td>
    </tr>
  );

  function waitingText(): string {
    const { queue } = desk;
    const offices = item.waitsFor.map((office) => office[lang]);
    if (item.turn === "citizen") return queue.waitsFor(queue.theCitizen);
    return offices.length === 0 ? queue.noTask : queue.waitsFor(offices.join(queue.officeJoin));
  }
}

function groupsOf(items: readonly QueueItem[], now: Date): [GroupKey, QueueItem[]][] {
  const endOfToday = endOfDayInShanghai(now);
  const groupOf = (item: QueueItem): GroupKey => {
    if (item.isOverdue || (item.dueAt !== null && new Date(item.dueAt) < now)) return "overdue";
    if (item.task === null || item.dueAt === null) return "waiting";
    return new Date(item.dueAt) <= endOfToday ? "today" : "later";
  };
  const order: readonly GroupKey[] = ["overdue", "today", "later", "waiting"];
  const groups = Map.groupBy(items, groupOf);
  return order.flatMap((key): [GroupKey, QueueItem[]][] => {
    const rows = groups.get(key);
    return rows === undefined ? [] : [[key, rows]];
  });
}

function endOfDayInShanghai(now: Date): Date {
  const day = 86_400_000;
  const offset = 8 * 3_600_000;
  return new Date(Math.floor((now.getTime() + offset) / day) * day + day - offset - 1);
}
