-- AlterTable
ALTER TABLE "division" ADD COLUMN     "successor_code" TEXT;

-- CreateTable
CREATE TABLE "guide_draft" (
    "id" UUID NOT NULL,
    "type_id" INTEGER NOT NULL,
    "base_version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "effective_from" DATE,
    "agency_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "approver_id" TEXT,
    "row_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guide_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guide_draft_event" (
    "draft_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "actor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guide_draft_event_pkey" PRIMARY KEY ("draft_id","seq")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue_import" (
    "id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "catalogue_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_pin" (
    "id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_pin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_synonym" (
    "id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "terms" TEXT[],
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_synonym_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_tally" (
    "on_day" DATE NOT NULL,
    "lang" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "searches" INTEGER NOT NULL DEFAULT 0,
    "without_result" INTEGER NOT NULL DEFAULT 0,
    "followed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_tally_pkey" PRIMARY KEY ("on_day","lang","phrase")
);

-- CreateIndex
CREATE INDEX "guide_draft_agency_id_state_idx" ON "guide_draft"("agency_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "import_mapping_name_key" ON "import_mapping"("name");

-- CreateIndex
CREATE INDEX "catalogue_import_at_idx" ON "catalogue_import"("at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "search_pin_lang_phrase_code_key" ON "search_pin"("lang", "phrase", "code");

-- CreateIndex
CREATE UNIQUE INDEX "search_synonym_lang_word_key" ON "search_synonym"("lang", "word");

-- CreateIndex
CREATE INDEX "division_successor_code_idx" ON "division"("successor_code");

-- AddForeignKey
ALTER TABLE "division" ADD CONSTRAINT "division_successor_code_fkey" FOREIGN KEY ("successor_code") REFERENCES "division"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_draft" ADD CONSTRAINT "guide_draft_type_id_fkey" FOREIGN KEY ("type_id") REFERENCES "service_type"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_draft" ADD CONSTRAINT "guide_draft_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_draft_event" ADD CONSTRAINT "guide_draft_event_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "guide_draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ───────────────────────── what Prisma cannot express ─────────────────────────

ALTER TABLE "division" DROP CONSTRAINT "division_level_check";
ALTER TABLE "division" ADD CONSTRAINT "division_level_check" CHECK ("level" IN (2, 3, 4, 5));
-- Who is still there has no successor.
ALTER TABLE "division"
  ADD CONSTRAINT "division_successor_check" CHECK ("successor_code" IS NULL OR ("valid_to" IS NOT NULL AND "successor_code" <> "code"));

ALTER TABLE "guide_draft"
  ADD CONSTRAINT "guide_draft_state_check" CHECK ("state" IN ('draft', 'inReview', 'returned', 'approved', 'discarded')),
  -- 两人复核: nobody approves what he has written.
  ADD CONSTRAINT "guide_draft_approver_check" CHECK ("approver_id" <> "author_id"),
  ADD CONSTRAINT "guide_draft_row_version_check" CHECK ("row_version" >= 1);
-- Two people must not write the next edition of one guide without knowing of each other.
CREATE UNIQUE INDEX "guide_draft_open_key" ON "guide_draft" ("type_id") WHERE "state" IN ('draft', 'inReview', 'returned');

ALTER TABLE "search_pin"
  ADD CONSTRAINT "search_pin_lang_check" CHECK ("lang" IN ('zh', 'en')),
  ADD CONSTRAINT "search_pin_position_check" CHECK ("position" BETWEEN 1 AND 20);
ALTER TABLE "search_synonym"
  ADD CONSTRAINT "search_synonym_lang_check" CHECK ("lang" IN ('zh', 'en')),
  ADD CONSTRAINT "search_synonym_terms_check" CHECK (cardinality("terms") BETWEEN 1 AND 20);
ALTER TABLE "search_tally"
  ADD CONSTRAINT "search_tally_lang_check" CHECK ("lang" IN ('zh', 'en')),
  ADD CONSTRAINT "search_tally_counts_check" CHECK ("searches" >= 0 AND "without_result" >= 0 AND "followed" >= 0);


-- What editors did and what was imported is evidence as well.
CREATE TRIGGER "guide_draft_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "guide_draft_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_history_change"();
CREATE TRIGGER "catalogue_import_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "catalogue_import"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_history_change"();
