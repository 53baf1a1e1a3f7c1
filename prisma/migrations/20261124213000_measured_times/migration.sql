-- A guide shows how long finished applications for its service took: they are found by the service. Most complaints name
-- none, so the index leaves them out.
CREATE INDEX "case_matter_type_idx" ON "case_matter" ("type_id") WHERE "type_id" IS NOT NULL;
