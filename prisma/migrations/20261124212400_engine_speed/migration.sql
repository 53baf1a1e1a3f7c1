-- A step changes when a case is due, and every index entry of the row had to be written anew for that. Nobody asks for an
-- agency's cases in the order of this column: the desk orders by the clocks themselves.
DROP INDEX "case_open_idx";
-- Supervisors look at what their agency answers for.
CREATE INDEX "case_open_idx" ON "case" ("accountable_agency_id") WHERE "closed_at" IS NULL;

-- Room on the page for the row's next version, which then needs no entry in any index.
ALTER TABLE "case" SET (fillfactor = 85);

-- The number by which the job queue knows a kind of job that nobody has asked for before. The engine's statement calls it
-- only when it finds none; the queue's tables come after this migration, which PL/pgSQL does not mind.
CREATE FUNCTION "job_task_id"("name" TEXT) RETURNS INTEGER LANGUAGE plpgsql AS $$
DECLARE
  found_id INTEGER;
BEGIN
  INSERT INTO graphile_worker._private_tasks (identifier) VALUES ("name")
    ON CONFLICT (identifier) DO UPDATE SET identifier = excluded.identifier RETURNING id INTO found_id;
  RETURN found_id;
END
$$;
