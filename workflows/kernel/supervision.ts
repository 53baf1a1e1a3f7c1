// 督办 as most workflows have it, pure: what is late becomes a task of the accountable agency's supervisor 提醒, then a
// warning 警告, then the superior's task 提级, in steps of the clock `supervision`, until it is settled. A workflow wraps
// these as actions of its own machine; complaint and request have richer ones.
import { z } from "zod";

const ESCALATED = 3;

/** What a context remembers of it. */
export const supervisionShape = {
  /** 0 none, 1 reminder 提醒, 2 warning 警告, 3 escalated to the superior 提级. */
  supervisionLevel: z.int().min(0).max(ESCALATED),
  /** Whose supervisor has it to press; null when nobody has. */
  supervisingAgencyId: z.string().nullable(),
};

export const unsupervised = { supervisionLevel: 0, supervisingAgencyId: null };

export type Supervised = {
  accountableAgencyId: string | null;
  superiorAgencyId: string | null;
  supervisionLevel: number;
  supervisingAgencyId: string | null;
};

type Changes = Partial<Pick<Supervised, "supervisionLevel" | "supervisingAgencyId">>;

const clock = "supervision";
const task = "supervise";

export type SupervisionEffect =
  | { type: "startClock"; params: { clock: typeof clock; rule: typeof clock } }
  | { type: "stopClock"; params: { clock: typeof clock } }
  | { type: "openTask"; params: { task: typeof task; agencyId: string | null; role: "supervisor" } }
  | { type: "closeTask"; params: { task: typeof task } }
  | { type: "setOverdue"; params: { overdue: boolean } };

export type SupervisionMove = (context: Supervised) => { effects: SupervisionEffect[]; changes: Changes };

const start: SupervisionEffect = { type: "startClock", params: { clock, rule: clock } };
const close: SupervisionEffect = { type: "closeTask", params: { task } };
const open = (agencyId: string | null): SupervisionEffect => ({
  type: "openTask",
  params: { task, agencyId, role: "supervisor" },
});

/** Something is late. The case stays where it is; what is supervised already stays so. */
export const raise: SupervisionMove = ({ supervisionLevel, accountableAgencyId }) =>
  supervisionLevel > 0
    ? { effects: [], changes: {} }
    : {
        effects: [{ type: "setOverdue", params: { overdue: true } }, start, open(accountableAgencyId)],
        changes: { supervisionLevel: 1, supervisingAgencyId: accountableAgencyId },
      };

/** The supervision clock has run out and it is still late: one step up. The centre has nobody above it here. */
export const repeat: SupervisionMove = (context) => {
  const { supervisionLevel, supervisingAgencyId, accountableAgencyId, superiorAgencyId } = context;
  const level = Math.min(ESCALATED, supervisionLevel + 1);
  const agencyId = level === ESCALATED ? (superiorAgencyId ?? accountableAgencyId) : accountableAgencyId;
  const effects: SupervisionEffect[] = [start];
  if (supervisingAgencyId !== agencyId) {
    if (supervisingAgencyId !== null) effects.push(close);
    effects.push(open(agencyId));
  }
  return { effects, changes: { supervisionLevel: level, supervisingAgencyId: agencyId } };
};

/** The supervisor has acted; the clock goes on and calls again if nothing comes of it. */
export const press: SupervisionMove = () => ({ effects: [close], changes: { supervisingAgencyId: null } });

/** What was late is done, or with somebody else, or over. */
export const settle: SupervisionMove = ({ supervisionLevel }) =>
  supervisionLevel === 0
    ? { effects: [], changes: {} }
    : {
        effects: [
          { type: "stopClock", params: { clock } },
          close,
          { type: "setOverdue", params: { overdue: false } },
        ],
        changes: unsupervised,
      };
