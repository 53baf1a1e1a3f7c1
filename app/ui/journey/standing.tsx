// How a case stands, before everything else: one sentence on who has it, whose clock runs and until when, and one on
// what comes next.
import { formatMoment } from "#app/ui/dates.ts";
import { Due } from "#app/ui/due/due.tsx";
import { useLabels, useLang, useMessages } from "#app/ui/language.ts";
import { Tag, type Tone } from "#app/ui/tag/tag.tsx";
import type { ClockShown } from "./clocks.tsx";
import { agencyName, type Names } from "./names.ts";

export type Turn = "agency" | "citizen" | "nobody";

export type StandingProps = {
  workflow: string;
  state: string;
  turn: Turn;
  accountableAgencyId: string | null;
  /** Due date of the clock that matters in this state, and of the answer as a whole. */
  dueAt: Date | string | null;
  answerDueAt: Date | string | null;
  isOverdue: boolean;
  /** Of these, what has run out says what was promised. */
  clocks: readonly Pick<ClockShown, "name" | "status" | "dueAt" | "isReminder">[];
  outcome: string | null;
  /** The number of the case with which it is answered. */
  mergedInto: string | null;
  names: Names;
  now: Date | string;
};

/** Green where it is over, yellow where it waits for its citizen. */
export function StateTag({ workflow, state, turn }: { workflow: string; state: string; turn: Turn }) {
  const labels = useLabels(workflow);
  const tones: Readonly<Record<Turn, Tone>> = { agency: "brand", citizen: "warn", nobody: "plain" };
  return <Tag tone={tones[turn]}>{labels.state(state)}</Tag>;
}

export function Standing(props: StandingProps) {
  const lang = useLang();
  const labels = useLabels(props.workflow);
  const { journey } = useMessages();
  const { state, turn, isOverdue } = props;
  const missed = isOverdue ? missedAt(props.clocks) : null;
  const dueAt = props.dueAt ?? missed;
  const answerDueAt = turn === "agency" ? (props.answerDueAt ?? missed) : null;
  const moment = (at: Date | string | null) => (at === null ? "" : formatMoment(at, lang));
  const sentence = labels.standing(state, turn, {
    agency: agencyName(props.names, props.accountableAgencyId, lang, journey),
    by: moment(dueAt),
    answerBy: moment(answerDueAt ?? dueAt),
  });
  const next = labels.next(state);
  return (
    <section aria-label={labels.state(state)} className="panel border-s-8 border-s-brand bg-brand-wash">
      <p className="flex flex-wrap items-center gap-2">
        <StateTag workflow={props.workflow} state={state} turn={turn} />
        {props.outcome !== null && <Tag>{labels.outcome(props.outcome)}</Tag>}
      </p>
      <p className="mt-3 text-xl leading-snug font-semibold">{sentence}</p>
      {isOverdue && turn === "agency" && <p className="mt-2 font-semibold text-bad">{journey.late}</p>}
      {dueAt !== null && (
        <div className="mt-3">
          <Due dueAt={answerDueAt ?? dueAt} now={props.now} />
        </div>
      )}
      {props.mergedInto !== null && <p className="mt-2">{journey.merged(props.mergedInto)}</p>}
      {next !== undefined && <p className="mt-2 text-quiet">{next}</p>}
    </section>
  );
}

/** The latest limit that ran out unkept; supervision only reminds of one. */
export function missedAt(clocks: StandingProps["clocks"]): Date | string | null {
  return clocks.findLast(({ status, isReminder }) => status === "fired" && !isReminder)?.dueAt ?? null;
}
