-- An approved record went back to sales: which revision was approved, who took it back, and why.
ALTER TABLE handoff
  ADD COLUMN reopened_revision integer,
  ADD COLUMN reopened_by_name text,
  ADD COLUMN reopened_cause text CHECK (reopened_cause <> ''),
  ADD COLUMN reopened_at timestamptz,
  ADD CONSTRAINT reopened_by_someone CHECK (
    num_nulls(reopened_revision, reopened_by_name, reopened_cause, reopened_at) IN (0, 4)),
  ADD CONSTRAINT reopened_until_decided CHECK (
    reopened_at IS NULL OR state IN ('DRAFT', 'SUBMITTED', 'CANCELLED'));

-- Who approved the revision that is approved; they may reopen it, and learn when somebody does.
ALTER TABLE review_status ADD COLUMN approved_by jsonb;
