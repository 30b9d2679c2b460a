-- What the checks last said about each record, so that an overruling can be told at once. The hash
-- beside a finding is that of the value it is about.
CREATE TABLE latest_check (
  handoff_id       uuid PRIMARY KEY,
  handoff_number   text NOT NULL,
  deal_id          text NOT NULL,
  title            text NOT NULL,
  customer         text NOT NULL,
  document_version bigint NOT NULL,
  revision         integer,
  findings         jsonb NOT NULL,
  checked_at       timestamptz NOT NULL
);

-- One person asks that a finding shall not stand, another one agrees or declines. It ends when the
-- value that it was asked on changes.
CREATE TABLE overruling (
  id                uuid PRIMARY KEY,
  handoff_id        uuid NOT NULL,
  review_id         uuid NOT NULL REFERENCES review,
  finding           text NOT NULL,
  check_id          text NOT NULL,
  path              text NOT NULL,
  value_hash        text NOT NULL,
  reason            text NOT NULL CHECK (reason <> ''),
  state             text NOT NULL CHECK (state IN ('ASKED', 'AGREED', 'DECLINED', 'EXPIRED')),
  asked_by          text NOT NULL,
  asked_by_name     text NOT NULL,
  asked_by_email    text,
  asked_at          timestamptz NOT NULL,
  answered_by       text,
  answered_by_name  text,
  answered_by_email text,
  answered_at       timestamptz,
  expired_at        timestamptz,
  CONSTRAINT asked_and_answered_by_two CHECK (answered_by <> asked_by),
  CONSTRAINT answered_by_someone CHECK (
    state NOT IN ('AGREED', 'DECLINED') OR (answered_by IS NOT NULL AND answered_at IS NOT NULL)),
  CONSTRAINT expired_at_some_time CHECK ((state = 'EXPIRED') = (expired_at IS NOT NULL))
);
-- One at a time of a finding, and what a check run looks for.
CREATE UNIQUE INDEX overruling_live ON overruling (handoff_id, finding)
  WHERE state IN ('ASKED', 'AGREED');
-- What a review shows.
CREATE INDEX overruling_handoff ON overruling (handoff_id, asked_at, id);
