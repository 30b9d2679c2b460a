-- Values that people propose for fields of a record, as review-service told them; what sales made of
-- them. The hash is that of what stood at the path, absent where nothing did.
CREATE TABLE suggestion (
  id                 uuid PRIMARY KEY,
  handoff_id         uuid NOT NULL REFERENCES handoff,
  review_id          uuid NOT NULL,
  revision           integer NOT NULL,
  thread_id          uuid,
  path               text NOT NULL,
  value              jsonb,
  value_before       text,
  text               text,
  state              text NOT NULL CHECK (state IN ('OPEN', 'APPLIED', 'DECLINED')),
  suggested_by_name  text NOT NULL,
  suggested_by_email text,
  suggested_at       timestamptz NOT NULL,
  answered_by_name   text,
  answered_at        timestamptz,
  applied_version    bigint,
  reason             text,
  CONSTRAINT answered_by_someone CHECK (
    (state = 'OPEN') = (answered_by_name IS NULL AND answered_at IS NULL)),
  CONSTRAINT applied_in_a_version CHECK ((state = 'APPLIED') = (applied_version IS NOT NULL)),
  CONSTRAINT declined_for_a_reason CHECK ((state = 'DECLINED') = (reason IS NOT NULL))
);
-- The list of a handoff.
CREATE INDEX suggestion_listed ON suggestion (handoff_id, suggested_at, id);
-- Whom the change log credits.
CREATE INDEX suggestion_applied ON suggestion (handoff_id, applied_version)
  WHERE applied_version IS NOT NULL;
