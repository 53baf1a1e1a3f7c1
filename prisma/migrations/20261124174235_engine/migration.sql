-- AlterTable
ALTER TABLE "case" ADD COLUMN     "merged_into_id" UUID;

-- AlterTable
ALTER TABLE "case_clock" ADD COLUMN     "extensions" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "engine_incident" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "case_id" UUID,
    "subject" TEXT NOT NULL DEFAULT '',
    "detail" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" TEXT,

    CONSTRAINT "engine_incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "operator_act" (
    "id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "operator_act_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "engine_incident_at_idx" ON "engine_incident"("at" DESC);

-- CreateIndex
CREATE INDEX "operator_act_at_idx" ON "operator_act"("at" DESC);

-- CreateIndex
CREATE INDEX "case_merged_into_id_idx" ON "case"("merged_into_id");

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ───────────────────────── what Prisma cannot express ─────────────────────────

ALTER TABLE "case" DROP CONSTRAINT "case_outcome_check";
ALTER TABLE "case" ADD CONSTRAINT "case_outcome_check" CHECK ("outcome" IN (
  'solved', 'explained', 'refused', 'beyondPower', 'withdrawn', 'merged',
  'granted', 'partlyGranted', 'lapsed', 'adopted', 'partlyAdopted', 'notAdopted', 'kept', 'missed', 'cancelled', 'paid', 'refunded'));
ALTER TABLE "case" ADD CONSTRAINT "case_merged_check" CHECK ("merged_into_id" <> "id");

ALTER TABLE "case_task" DROP CONSTRAINT "case_task_role_check";
ALTER TABLE "case_task" ADD CONSTRAINT "case_task_role_check" CHECK ("role" IN ('intake', 'umpire', 'clerk', 'supervisor'));

ALTER TABLE "membership" DROP CONSTRAINT "membership_role_check";
ALTER TABLE "membership" ADD CONSTRAINT "membership_role_check"
  CHECK ("role" IN ('clerk', 'supervisor', 'intake', 'umpire', 'editor', 'approver', 'administrator'));

ALTER TABLE "engine_incident"
  ADD CONSTRAINT "engine_incident_kind_check" CHECK ("kind" IN ('clockStuck', 'defect', 'eventRefused')),
  ADD CONSTRAINT "engine_incident_resolved_check" CHECK (("resolved_at" IS NULL) = ("resolved_by" IS NULL));

-- The same trouble is one open incident, however often it is met.
CREATE UNIQUE INDEX "engine_incident_open_key" ON "engine_incident" ("kind", "case_id", "subject") NULLS NOT DISTINCT
  WHERE "resolved_at" IS NULL;

-- What operators did is evidence as well.
CREATE TRIGGER "operator_act_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "operator_act"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_history_change"();
