-- CreateTable
CREATE TABLE "division" (
    "code" TEXT NOT NULL,
    "parent_code" TEXT,
    "level" SMALLINT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "area_code" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "division_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "department" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "short_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "theme_natural" TEXT NOT NULL,
    "theme_legal" TEXT NOT NULL,

    CONSTRAINT "department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" TEXT NOT NULL,
    "department_id" TEXT,
    "division_code" TEXT NOT NULL,
    "parent_id" TEXT,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "address_zh" TEXT NOT NULL,
    "address_en" TEXT NOT NULL,
    "hours_zh" TEXT NOT NULL,
    "hours_en" TEXT NOT NULL,
    "consult_phone" TEXT NOT NULL,
    "complaint_phone" TEXT NOT NULL,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_type" (
    "id" SERIAL NOT NULL,
    "catalog_code" TEXT NOT NULL,
    "department_id" TEXT NOT NULL,
    "item_type" TEXT NOT NULL,
    "fulfilment" TEXT NOT NULL,
    "popularity" INTEGER NOT NULL DEFAULT 0,
    "current_version_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_type_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_type_version" (
    "id" SERIAL NOT NULL,
    "type_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "colloquial_zh" TEXT[],
    "colloquial_en" TEXT[],
    "summary_zh" TEXT NOT NULL,
    "summary_en" TEXT NOT NULL,
    "keywords" TEXT[],
    "audiences" TEXT[],
    "themes_natural" TEXT[],
    "themes_legal" TEXT[],
    "case_type" TEXT NOT NULL,
    "statutory_days" INTEGER,
    "promised_days" INTEGER NOT NULL,
    "visits" SMALLINT NOT NULL,
    "online_depth" TEXT NOT NULL,
    "is_free" BOOLEAN NOT NULL,
    "pay_online" BOOLEAN NOT NULL,
    "guide" JSONB NOT NULL,

    CONSTRAINT "service_type_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adoption" (
    "type_id" INTEGER NOT NULL,
    "division_code" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "overrides" JSONB,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "adoption_pkey" PRIMARY KEY ("type_id","division_code")
);

-- CreateTable
CREATE TABLE "case" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "workflow" TEXT NOT NULL,
    "workflow_version" INTEGER NOT NULL,
    "value" JSONB NOT NULL,
    "context" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "row_version" INTEGER NOT NULL,
    "last_hash" TEXT NOT NULL,
    "accountable_agency_id" TEXT,
    "division_code" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "is_overdue" BOOLEAN NOT NULL DEFAULT false,
    "outcome" TEXT,
    "rating" SMALLINT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "citizen_id" TEXT,
    "secret_hash" TEXT NOT NULL,
    "idempotency_key" UUID NOT NULL,

    CONSTRAINT "case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_matter" (
    "case_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "place" TEXT,
    "about_agency_id" TEXT,
    "type_id" INTEGER,

    CONSTRAINT "case_matter_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "complainant" (
    "case_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "complainant_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "actor" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "from_state" TEXT,
    "to_state" TEXT NOT NULL,
    "workflow_version" INTEGER NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("case_id","seq")
);

-- CreateTable
CREATE TABLE "case_clock" (
    "case_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "run" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "paused_at" TIMESTAMPTZ(3),
    "excluded" JSONB NOT NULL,
    "calendar_version" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_clock_pkey" PRIMARY KEY ("case_id","name","run")
);

-- CreateTable
CREATE TABLE "case_task" (
    "case_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "run" INTEGER NOT NULL,
    "agency_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_task_pkey" PRIMARY KEY ("case_id","name","run")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "body_zh" TEXT NOT NULL,
    "body_en" TEXT NOT NULL,
    "document_number" TEXT,
    "state" TEXT NOT NULL,
    "row_version" INTEGER NOT NULL,
    "author_id" TEXT NOT NULL,
    "approver_id" TEXT,
    "publish_at" TIMESTAMPTZ(3),
    "expire_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason_zh" TEXT,
    "withdrawn_reason_en" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_event" (
    "notice_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "actor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_event_pkey" PRIMARY KEY ("notice_id","seq")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "user_id" TEXT NOT NULL,
    "agency_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("user_id","agency_id","role")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "id" UUID NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "division_parent_code_idx" ON "division"("parent_code");

-- CreateIndex
CREATE UNIQUE INDEX "department_code_key" ON "department"("code");

-- CreateIndex
CREATE INDEX "agency_division_code_idx" ON "agency"("division_code");

-- CreateIndex
CREATE INDEX "agency_department_id_idx" ON "agency"("department_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_type_catalog_code_key" ON "service_type"("catalog_code");

-- CreateIndex
CREATE UNIQUE INDEX "service_type_current_version_id_key" ON "service_type"("current_version_id");

-- CreateIndex
CREATE INDEX "service_type_department_id_idx" ON "service_type"("department_id");

-- CreateIndex
CREATE INDEX "service_type_popularity_idx" ON "service_type"("popularity" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "service_type_version_type_id_version_key" ON "service_type_version"("type_id", "version");

-- CreateIndex
CREATE INDEX "adoption_agency_id_idx" ON "adoption"("agency_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_number_key" ON "case"("number");

-- CreateIndex
CREATE UNIQUE INDEX "case_idempotency_key_key" ON "case"("idempotency_key");

-- CreateIndex
CREATE INDEX "case_citizen_id_idx" ON "case"("citizen_id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_slug_key" ON "notice"("slug");

-- CreateIndex
CREATE INDEX "notice_agency_id_state_idx" ON "notice"("agency_id", "state");

-- CreateIndex
CREATE INDEX "notice_publish_at_idx" ON "notice"("publish_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "membership_agency_id_idx" ON "membership"("agency_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mail_dedupe_key_key" ON "outbox_mail"("dedupe_key");

-- AddForeignKey
ALTER TABLE "division" ADD CONSTRAINT "division_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_type" ADD CONSTRAINT "service_type_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_type" ADD CONSTRAINT "service_type_current_version_id_fkey" FOREIGN KEY ("current_version_id") REFERENCES "service_type_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_type_version" ADD CONSTRAINT "service_type_version_type_id_fkey" FOREIGN KEY ("type_id") REFERENCES "service_type"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_type_id_fkey" FOREIGN KEY ("type_id") REFERENCES "service_type"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_division_code_fkey" FOREIGN KEY ("division_code") REFERENCES "division"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_matter" ADD CONSTRAINT "case_matter_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complainant" ADD CONSTRAINT "complainant_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_clock" ADD CONSTRAINT "case_clock_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_task" ADD CONSTRAINT "case_task_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_event" ADD CONSTRAINT "notice_event_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ───────────────────────── what Prisma cannot express ─────────────────────────
-- Added by hand. Prisma's diff does not see it, so `npm run db:diff` neither drops nor repeats it.

-- Enumerations are text with a CHECK and not PostgreSQL enums, because a value is then added or retired by one
-- short statement without rewriting or locking the table for long.
ALTER TABLE "division"
  ADD CONSTRAINT "division_level_check" CHECK ("level" IN (2, 3, 4)),
  ADD CONSTRAINT "division_validity_check" CHECK ("valid_to" IS NULL OR "valid_to" > "valid_from");

ALTER TABLE "service_type"
  ADD CONSTRAINT "service_type_item_type_check" CHECK ("item_type" IN ('01', '04', '05', '07', '08', '09', '10', '20')),
  ADD CONSTRAINT "service_type_fulfilment_check"
    CHECK ("fulfilment" IN ('information', 'request', 'appointment', 'payment', 'complaint')),
  ADD CONSTRAINT "service_type_popularity_check" CHECK ("popularity" BETWEEN 0 AND 1000000);

ALTER TABLE "service_type_version"
  ADD CONSTRAINT "service_type_version_case_type_check" CHECK ("case_type" IN ('onTheSpot', 'promised')),
  ADD CONSTRAINT "service_type_version_online_depth_check" CHECK ("online_depth" IN ('I', 'II', 'III', 'IV')),
  ADD CONSTRAINT "service_type_version_days_check"
    CHECK ("promised_days" >= 0 AND ("statutory_days" IS NULL OR "statutory_days" >= 0)),
  ADD CONSTRAINT "service_type_version_visits_check" CHECK ("visits" >= 0);

ALTER TABLE "case"
  ADD CONSTRAINT "case_language_check" CHECK ("language" IN ('zh', 'en')),
  ADD CONSTRAINT "case_outcome_check"
    CHECK ("outcome" IN ('solved', 'explained', 'refused', 'beyondPower', 'withdrawn', 'merged')),
  ADD CONSTRAINT "case_rating_check" CHECK ("rating" BETWEEN 1 AND 5),
  ADD CONSTRAINT "case_row_version_check" CHECK ("row_version" >= 1);

ALTER TABLE "case_event"
  ADD CONSTRAINT "case_event_seq_check" CHECK ("seq" >= 1);

ALTER TABLE "case_clock"
  ADD CONSTRAINT "case_clock_status_check" CHECK ("status" IN ('running', 'paused', 'stopped', 'fired')),
  ADD CONSTRAINT "case_clock_unit_check" CHECK ("unit" IN ('workingDay', 'day')),
  ADD CONSTRAINT "case_clock_days_check" CHECK ("days" >= 0);

ALTER TABLE "case_task"
  ADD CONSTRAINT "case_task_role_check" CHECK ("role" IN ('intake', 'clerk', 'supervisor'));

ALTER TABLE "notice"
  ADD CONSTRAINT "notice_state_check"
    CHECK ("state" IN ('draft', 'inReview', 'returned', 'approved', 'withdrawn', 'discarded')),
  ADD CONSTRAINT "notice_times_check" CHECK ("expire_at" IS NULL OR "publish_at" IS NULL OR "expire_at" > "publish_at");

ALTER TABLE "membership"
  ADD CONSTRAINT "membership_role_check"
    CHECK ("role" IN ('clerk', 'supervisor', 'intake', 'editor', 'approver', 'administrator'));

-- The desk reads open tasks of one agency and role all day; closed ones outnumber them a hundred to one.
CREATE INDEX "case_task_open_idx" ON "case_task" ("agency_id", "role") WHERE "closed_at" IS NULL;

-- Supervisors look at what their agency answers for, the most urgent first.
CREATE INDEX "case_open_idx" ON "case" ("accountable_agency_id", "due_at") WHERE "closed_at" IS NULL;

-- The loop that fires due clocks asks for these every few seconds.
CREATE INDEX "case_clock_due_idx" ON "case_clock" ("due_at") WHERE "status" = 'running';

-- Mail that still has to go out.
CREATE INDEX "outbox_mail_unsent_idx" ON "outbox_mail" ("created_at") WHERE "sent_at" IS NULL;

-- No two services in force share a name: a citizen could not tell them apart. Old editions may repeat one.
CREATE UNIQUE INDEX "service_type_version_name_zh_key" ON "service_type_version" ("name_zh") WHERE "effective_to" IS NULL;
CREATE UNIQUE INDEX "service_type_version_name_en_key" ON "service_type_version" ("name_en") WHERE "effective_to" IS NULL;

-- Search falls back on trigrams when the search engine is away.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- History is evidence: it is only ever added to. Whoever needs to mend a case appends an event that says so.
CREATE FUNCTION "refuse_history_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'integrity_constraint_violation',
          HINT = 'Append a further event instead of changing what has been recorded.';
END
$$;

CREATE TRIGGER "case_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "case_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_history_change"();

CREATE TRIGGER "notice_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "notice_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_history_change"();
