-- Sales asks about one date before promising it; delivery answers once.
CREATE TABLE date_check (
  id                uuid PRIMARY KEY,
  handoff_id        uuid NOT NULL,
  handoff_number    text NOT NULL,
  deal_id           text NOT NULL,
  title             text NOT NULL,
  customer          text NOT NULL,
  milestone         text NOT NULL,
  milestone_name    text,
  requested_date    date NOT NULL,
  question          text,
  record_version    bigint NOT NULL,
  doubts            text[] NOT NULL,
  findings          jsonb NOT NULL,
  sales_owner_name  text NOT NULL,
  sales_owner_email text NOT NULL,
  assignee_name     text NOT NULL,
  assignee_email    text NOT NULL,
  asked_by          text NOT NULL,
  asked_by_name     text NOT NULL,
  asked_by_email    text,
  asked_at          timestamptz NOT NULL,
  due_at            timestamptz NOT NULL,
  due_zone          text NOT NULL,
  due_reasoning     text NOT NULL,
  answer            text CHECK (answer IN ('RANGE', 'FIRM', 'NOT_YET')),
  answer_from       date,
  answer_until      date,
  reason            text,
  answered_by       text,
  answered_by_name  text,
  answered_by_email text,
  answered_at       timestamptz,
  late              boolean NOT NULL,
  version           bigint NOT NULL,
  CONSTRAINT answered_by_somebody_else CHECK (answered_by <> asked_by),
  CONSTRAINT answered_with_a_reason CHECK (
    (answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (reason IS NULL)
    AND (answer IS NULL) = (answered_at IS NULL)),
  CONSTRAINT firm_stands_on_no_doubt CHECK (answer <> 'FIRM' OR cardinality(doubts) = 0),
  CONSTRAINT days_go_with_the_answer CHECK (
    (answer_from IS NOT NULL) = coalesce(answer IN ('RANGE', 'FIRM'), false)
    AND (answer_until IS NOT NULL) = coalesce(answer = 'RANGE', false)
    AND (answer_until IS NULL OR answer_until >= answer_from))
);
-- The list, whose turn it is, and what a newer version of a record changes.
CREATE INDEX date_check_waits ON date_check (due_at, id) WHERE answer IS NULL;
CREATE INDEX date_check_waits_for ON date_check (lower(assignee_email), due_at) WHERE answer IS NULL;
CREATE INDEX date_check_of_handoff ON date_check (handoff_id) WHERE answer IS NULL;
