-- Values that people propose for fields, as merge patches of these fields; no value takes out what
-- stands there. The hash is that of what stood at the path, absent where nothing did.
CREATE TABLE suggestion (
  id                 uuid PRIMARY KEY,
  handoff_id         uuid NOT NULL,
  review_id          uuid NOT NULL REFERENCES review,
  revision           integer NOT NULL,
  thread_id          uuid REFERENCES field_thread,
  path               text NOT NULL,
  value              jsonb,
  value_before       text,
  text               text,
  state              text NOT NULL CHECK (state IN ('OPEN', 'APPLIED', 'DECLINED', 'OUTDATED')),
  suggested_by       text NOT NULL,
  suggested_by_name  text NOT NULL,
  suggested_by_email text,
  suggested_at       timestamptz NOT NULL,
  answered_by_name   text,
  answered_at        timestamptz,
  reason             text,
  CONSTRAINT changes_something CHECK (value IS NOT NULL OR value_before IS NOT NULL),
  CONSTRAINT answered_by_someone CHECK (
    (state IN ('APPLIED', 'DECLINED')) = (answered_by_name IS NOT NULL AND answered_at IS NOT NULL)),
  CONSTRAINT declined_for_a_reason CHECK ((state = 'DECLINED') = (reason IS NOT NULL))
);
-- The list of a handoff.
CREATE INDEX suggestion_listed ON suggestion (handoff_id, suggested_at, id);
-- What a return lists, and what a new revision can outdate.
CREATE INDEX suggestion_open ON suggestion (handoff_id) WHERE state = 'OPEN';
