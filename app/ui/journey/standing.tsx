// How a case stands, before everything else: one sentence on who has it, whose clock runs and until when, and one on
// what comes next.
import { formatMoment } from "#app/ui/dates.ts";
import { Due } from "#app/ui/due/due.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Tag, type Tone } from "#app/ui/tag/tag.tsx";
import type { ClockShown } from "./clocks.tsx";
import { agencyName, type Names } from "./names.ts";

export type StandingProps = {
  state: string;
  accountableAgencyId: string | null;
  /** Due date of the clock that matters in this state, and of the answer as a whole. */
  dueAt: Date | string | null;
  answerDueAt: Date | string | null;
  isOverdue: boolean;
  /** Of these, what has run out says what was promised. */
  clocks: readonly Pick<ClockShown, "name" | "status" | "dueAt">[];
  outcome: string | null;
  names: Names;
  now: Date | string;
};

export function StateTag({ state }: { state: string }) {
  const { journey } = useMessages();
  const tones: Readonly<Record<string, Tone>> = {
    answered: "good",
    closed: "good",
    rated: "warn",
    awaitingCitizen: "warn",
    withdrawn: "plain",
  };
  return <Tag tone={tones[state] ?? "brand"}>{journey.states[state] ?? state}</Tag>;
}

export function Standing(props: StandingProps) {
  const lang = useLang();
  const { journey } = useMessages();
  const { state, isOverdue } = props;
  const missed = isOverdue ? missedAt(props.clocks) : null;
  const dueAt = props.dueAt ?? missed;
  const answerDueAt = props.answerDueAt ?? (props.state === "awaitingCitizen" ? null : missed);
  const moment = (at: Date | string | null) => (at === null ? "" : formatMoment(at, lang));
  const sentence = journey.standing[state]?.({
    agency: agencyName(props.names, props.accountableAgencyId, lang, journey),
    by: moment(dueAt),
    answerBy: moment(answerDueAt ?? dueAt),
  });
  const next = journey.next[state];
  return (
    <section
      aria-label={journey.states[state] ?? state}
      className="panel border-s-8 border-s-brand bg-brand-wash"
    >
      <p className="flex flex-wrap items-center gap-2">
        <StateTag state={state} />
        {props.outcome !== null && <Tag>{journey.outcomes[props.outcome] ?? props.outcome}</Tag>}
      </p>
      <p className="mt-3 text-xl leading-snug font-semibold">{sentence ?? journey.states[state] ?? state}</p>
      {isOverdue && <p className="mt-2 font-semibold text-bad">{journey.late}</p>}
      {dueAt !== null && (
        <div className="mt-3">
          <Due dueAt={answerDueAt ?? dueAt} now={props.now} />
        </div>
      )}
      {next !== undefined && next !== "" && <p className="mt-2 text-quiet">{next}</p>}
    </section>
  );
}

/** The latest limit that ran out unkept; supervision only reminds of one. */
export function missedAt(clocks: StandingProps["clocks"]): Date | string | null {
  return clocks.findLast(({ name, status }) => status === "fired" && name !== "supervision")?.dueAt ?? null;
}
