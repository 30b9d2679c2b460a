-- Sales can take a question about a date back before it is answered.
ALTER TABLE date_check
  ADD COLUMN withdrawn_by_name text,
  ADD COLUMN withdrawn_at      timestamptz,
  ADD CONSTRAINT withdrawn_by_someone CHECK ((withdrawn_at IS NULL) = (withdrawn_by_name IS NULL)),
  DROP CONSTRAINT date_check_outcome_check,
  ADD CONSTRAINT date_check_outcome_check CHECK (outcome IN
    ('STAMPED', 'NOT_YET', 'DATE_CHANGED', 'PROMISE_DIFFERS', 'NOT_WITH_SALES', 'WITHDRAWN'));
-- One question at a time about one day; one that was taken back is in nobody's way.
DROP INDEX date_check_open;
CREATE UNIQUE INDEX date_check_open ON date_check (handoff_id, milestone, requested_date)
  WHERE answer IS NULL AND withdrawn_at IS NULL;

-- Whom others wait for; computed from the record.
ALTER TABLE handoff
  ADD COLUMN sales_owner_name text
    GENERATED ALWAYS AS (document #>> '{salesOwner,name}') STORED;

-- What review-service said is shown beside the record without raising its version.
ALTER TABLE review_status ADD COLUMN version bigint NOT NULL DEFAULT 0;
