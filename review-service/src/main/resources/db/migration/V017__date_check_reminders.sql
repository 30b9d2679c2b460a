-- Answers about dates are reminded of as decisions are.
ALTER TABLE reminder_ladder DROP CONSTRAINT reminder_ladder_review_id_fkey;
ALTER TABLE reminder_ladder RENAME COLUMN review_id TO id;
ALTER TABLE reminder_ladder ADD COLUMN awaited text NOT NULL DEFAULT 'DECISION'
  CHECK (awaited IN ('DECISION', 'DATE_ANSWER'));
ALTER TABLE reminder_ladder ALTER COLUMN awaited DROP DEFAULT;

-- The questions that wait already; no calendar is at hand here, so the steps go by the clock.
INSERT INTO reminder_ladder (id, awaited, before_at, due_at, after_at, next_at)
SELECT id, 'DATE_ANSWER', due_at - interval '1 hour', due_at, due_at + interval '4 hours',
       due_at - interval '1 hour'
  FROM date_check
 WHERE answer IS NULL;

-- Sales can take a question back before it is answered.
ALTER TABLE date_check
  ADD COLUMN withdrawn_by_name text,
  ADD COLUMN withdrawn_at      timestamptz,
  ADD CONSTRAINT withdrawn_by_someone CHECK (
    (withdrawn_at IS NULL) = (withdrawn_by_name IS NULL)
    AND (withdrawn_at IS NULL OR answer IS NULL));
DROP INDEX date_check_waits;
DROP INDEX date_check_waits_for;
DROP INDEX date_check_of_handoff;
CREATE INDEX date_check_waits ON date_check (due_at, id)
  WHERE answer IS NULL AND withdrawn_at IS NULL;
CREATE INDEX date_check_waits_for ON date_check (lower(assignee_email), due_at, id)
  WHERE answer IS NULL AND withdrawn_at IS NULL;
CREATE INDEX date_check_of_handoff ON date_check (handoff_id)
  WHERE answer IS NULL AND withdrawn_at IS NULL;
