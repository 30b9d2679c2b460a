CREATE TABLE handoff (
  id       uuid PRIMARY KEY,
  number   bigint GENERATED ALWAYS AS IDENTITY,
  deal     text NOT NULL,
  title    text NOT NULL,
  customer text NOT NULL,
  version  bigint NOT NULL,
  revision integer NOT NULL,
  state    text NOT NULL,
  review   uuid,
  findings text,
  comments integer NOT NULL DEFAULT 0,
  document text NOT NULL
);
CREATE TABLE revision (
  handoff  uuid,
  number   integer,
  hash     text NOT NULL,
  author   text NOT NULL,
  document text NOT NULL,
  PRIMARY KEY (handoff, number)
);
CREATE TABLE review (
  id       uuid PRIMARY KEY,
  handoff  uuid NOT NULL UNIQUE,
  state    text NOT NULL,
  facts    text NOT NULL,
  blocked  boolean NOT NULL,
  findings text NOT NULL,
  outcomes text NOT NULL,
  document text NOT NULL,
  decider  text
);
CREATE TABLE thread (
  id       uuid PRIMARY KEY,
  review   uuid NOT NULL,
  path     text NOT NULL,
  text     text NOT NULL,
  blocking boolean NOT NULL,
  author   text NOT NULL
);
CREATE INDEX thread_review ON thread (review);
CREATE TABLE trail (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  handoff  uuid NOT NULL,
  step     text NOT NULL,
  actor    text NOT NULL,
  at       timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE idempotency_key (
  principal text,
  key       text,
  answer    text NOT NULL,
  PRIMARY KEY (principal, key)
);
CREATE TABLE outbox (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message  uuid NOT NULL,
  topic    text NOT NULL,
  handoff  uuid NOT NULL,
  type     text NOT NULL,
  payload  bytea NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
CREATE TABLE inbox (
  consumer text,
  message  uuid,
  PRIMARY KEY (consumer, message)
);
CREATE TABLE mail (
  id        uuid PRIMARY KEY,
  message   uuid NOT NULL,
  recipient text NOT NULL,
  subject   text NOT NULL,
  text      text NOT NULL,
  sent_at   timestamptz
);
