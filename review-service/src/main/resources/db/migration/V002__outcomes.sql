-- How each check ended on the revision, and what its template said to the checks; absent before.
ALTER TABLE review
  ADD COLUMN outcomes jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN template jsonb;
