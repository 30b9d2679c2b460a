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
