-- What an approval asks for, what it covers, and the approvals that lapsed before.
ALTER TABLE review
  ADD COLUMN conditions jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN phases text[] NOT NULL DEFAULT '{}',
  ADD COLUMN lapsed jsonb NOT NULL DEFAULT '[]',
  ADD CONSTRAINT only_an_approval_has_conditions CHECK (
    state = 'APPROVED' OR (jsonb_array_length(conditions) = 0 AND cardinality(phases) = 0));
ALTER TABLE review
  DROP CONSTRAINT approved_without_blockers,
  ADD CONSTRAINT approved_without_blockers CHECK (
    state <> 'APPROVED' OR blockers = 0 OR cardinality(phases) > 0);

-- A condition of an approval, as it is watched: missed from the moment at which its day is over.
CREATE TABLE approval_condition (
  review_id   uuid NOT NULL REFERENCES review,
  id          text NOT NULL,
  path        text NOT NULL,
  text        text NOT NULL CHECK (text <> ''),
  owner_name  text NOT NULL,
  owner_email text NOT NULL,
  due_date    date NOT NULL,
  missed_from timestamptz NOT NULL,
  state       text NOT NULL CHECK (state IN ('OPEN', 'MET', 'MISSED', 'SUPERSEDED')),
  set_at      timestamptz NOT NULL,
  met_by      text,
  met_by_name text,
  note        text,
  ended_at    timestamptz,
  PRIMARY KEY (review_id, id, set_at),
  CONSTRAINT ended_at_some_time CHECK ((state = 'OPEN') = (ended_at IS NULL)),
  CONSTRAINT met_by_someone CHECK ((state = 'MET') = (met_by IS NOT NULL))
);
-- What is missed next.
CREATE INDEX approval_condition_open ON approval_condition (missed_from) WHERE state = 'OPEN';
