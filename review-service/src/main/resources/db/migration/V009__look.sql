-- A decision that crossed a withdrawal counts for nothing, and a newer revision ends the review of the
-- one before it.
ALTER TABLE review
  ADD COLUMN voided_at     timestamptz,
  ADD COLUMN superseded_by integer CHECK (superseded_by > revision),
  DROP CONSTRAINT review_state_check,
  ADD CONSTRAINT review_state_check
    CHECK (state IN ('OPEN', 'APPROVED', 'RETURNED', 'CANCELLED', 'VOIDED')),
  DROP CONSTRAINT decided_by_someone,
  ADD CONSTRAINT decided_by_someone CHECK (
    (state IN ('APPROVED', 'RETURNED', 'VOIDED')) = (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
  ADD CONSTRAINT voided_at_some_time CHECK ((state = 'VOIDED') = (voided_at IS NOT NULL)),
  ADD CONSTRAINT superseded_is_cancelled CHECK (superseded_by IS NULL OR state = 'CANCELLED');
-- One at a time.
CREATE UNIQUE INDEX review_open_once ON review (handoff_id) WHERE state = 'OPEN';

-- Who opened which revision.
CREATE TABLE look (
  id        uuid PRIMARY KEY,
  review_id uuid NOT NULL REFERENCES review,
  reader    text NOT NULL,
  at        timestamptz NOT NULL,
  UNIQUE (review_id, reader)
);

-- What people marked as read, and a hash of what stood there: a mark holds in later revisions until
-- that changes.
CREATE TABLE reading_mark (
  id         uuid PRIMARY KEY,
  review_id  uuid NOT NULL REFERENCES review,
  handoff_id uuid NOT NULL,
  revision   integer NOT NULL,
  reader     text NOT NULL,
  path       text NOT NULL CHECK (path <> ''),
  value_hash text NOT NULL,
  at         timestamptz NOT NULL,
  UNIQUE (handoff_id, reader, path, revision)
);
CREATE INDEX reading_mark_review ON reading_mark (review_id, reader);
-- Which reviews somebody gave verdicts in.
CREATE INDEX verdict_giver ON verdict (review_id, given_by);
