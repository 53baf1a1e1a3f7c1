-- CreateTable
CREATE TABLE "catalogue_upload" (
    "id" UUID NOT NULL,
    "actor_id" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "run" JSONB NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "catalogue_upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue_upload_file" (
    "upload_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "catalogue_upload_file_pkey" PRIMARY KEY ("upload_id","position")
);

-- CreateTable
CREATE TABLE "catalogue_upload_report" (
    "upload_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "page" INTEGER NOT NULL,
    "rows" JSONB NOT NULL,

    CONSTRAINT "catalogue_upload_report_pkey" PRIMARY KEY ("upload_id","status","page")
);

-- AddForeignKey
ALTER TABLE "catalogue_upload_file" ADD CONSTRAINT "catalogue_upload_file_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "catalogue_upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalogue_upload_report" ADD CONSTRAINT "catalogue_upload_report_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "catalogue_upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;
