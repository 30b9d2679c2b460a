-- Questions to delivery about dates, and what they said.
CREATE TABLE date_check (
  id               uuid PRIMARY KEY,
  handoff_id       uuid NOT NULL REFERENCES handoff,
  milestone        text NOT NULL,
  requested_date   date NOT NULL,
  question         text,
  asked_by_name    text NOT NULL,
  asked_at         timestamptz NOT NULL,
  assignee_name    text,
  assignee_email   text,
  due_at           timestamptz,
  answer           text CHECK (answer IN ('RANGE', 'FIRM', 'NOT_YET')),
  answer_from      date,
  answer_until     date,
  reason           text,
  answered_by_name text,
  answered_at      timestamptz,
  late             boolean NOT NULL,
  outcome          text CHECK (outcome IN
    ('STAMPED', 'NOT_YET', 'DATE_CHANGED', 'PROMISE_DIFFERS', 'NOT_WITH_SALES')),
  CONSTRAINT answered_whole CHECK (
    (answer IS NULL) = (reason IS NULL) AND (answer IS NULL) = (answered_by_name IS NULL)
    AND (answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (outcome IS NULL))
);
-- One question at a time about one day.
CREATE UNIQUE INDEX date_check_open ON date_check (handoff_id, milestone, requested_date)
  WHERE answer IS NULL;
CREATE INDEX date_check_of_handoff ON date_check (handoff_id, asked_at, id);
