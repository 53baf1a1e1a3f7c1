-- The words of what a citizen wrote, for the desk's search: Latin, Greek, Cyrillic … words and numbers whole (cut after 64
-- letters, since a lexeme must be short), Chinese, kana and hangul as every pair of neighbours and every last letter. Must
-- cut as app/domain/cases/desk-search-words.ts cuts what is asked for. Its cost keeps the planner from cutting every text
-- anew where the index has the words.
CREATE FUNCTION "case_words"("subject" TEXT, "body" TEXT, "place" TEXT) RETURNS TSVECTOR
  LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 5000 AS $$
  SELECT array_to_tsvector(array_remove(regexp_split_to_array(
           regexp_replace("text", '([぀-鿿가-힯豈-﫿])([぀-鿿가-힯豈-﫿])', ' \1\2 ', 'g') || ' ' ||
           regexp_replace("text", '([぀-鿿가-힯豈-﫿])([぀-鿿가-힯豈-﫿])', '\1 \2', 'g'),
           '[^0-9a-zß-῿぀-鿿가-힯豈-﫿]+'), ''))
    FROM (SELECT regexp_replace(lower("subject" || ' ' || "body" || ' ' || coalesce("place", '')),
                                '([0-9a-zß-῿]{1,64})', ' \1 ', 'g')) AS cut("text")
$$;
CREATE INDEX "case_matter_words_idx" ON "case_matter" USING gin ("case_words"("subject", "body", "place"));

-- Whose cases they are: agencies that have or had something to do in them, or acted in them.
CREATE INDEX "case_task_agency_idx" ON "case_task" ("agency_id", "case_id");
CREATE INDEX "case_event_agency_idx" ON "case_event" (("actor"->>'agencyId'), "case_id") WHERE "actor" ? 'agencyId';
