-- Facts that this service still has to publish. Rows leave when Kafka has acknowledged them.
CREATE TABLE outbox (
  position     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id   uuid NOT NULL UNIQUE,
  topic        text NOT NULL,
  stream_id    uuid NOT NULL,
  sequence     bigint NOT NULL CHECK (sequence > 0),
  type         text NOT NULL,
  occurred_at  timestamptz NOT NULL,
  trace_id     text,
  payload      bytea NOT NULL,
  parked_cause text,
  UNIQUE (topic, stream_id, sequence)
) WITH (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
CREATE INDEX outbox_parked ON outbox (stream_id) WHERE parked_cause IS NOT NULL;

-- The last sequence handed out for a stream; its row is locked until the fact commits.
CREATE TABLE outbox_stream (
  topic         text NOT NULL,
  stream_id     uuid NOT NULL,
  last_sequence bigint NOT NULL,
  PRIMARY KEY (topic, stream_id)
);

-- Messages that this service has taken in, each once.
CREATE TABLE inbox (
  message_id  uuid PRIMARY KEY,
  received_at timestamptz NOT NULL
);
CREATE INDEX inbox_received ON inbox (received_at);

-- The last sequence taken in of a stream.
CREATE TABLE inbox_stream (
  topic         text NOT NULL,
  stream_id     uuid NOT NULL,
  last_sequence bigint NOT NULL,
  PRIMARY KEY (topic, stream_id)
);

-- Messages that came before an earlier one of their stream; taken in when the gap closes.
CREATE TABLE inbox_parked (
  topic       text NOT NULL,
  stream_id   uuid NOT NULL,
  sequence    bigint NOT NULL,
  message_id  uuid NOT NULL,
  type        text NOT NULL,
  occurred_at timestamptz NOT NULL,
  trace_id    text,
  payload     bytea NOT NULL,
  parked_at   timestamptz NOT NULL,
  PRIMARY KEY (topic, stream_id, sequence)
);

-- Answers already given to requests that carried an Idempotency-Key.
CREATE TABLE idempotency_key (
  principal   text NOT NULL,
  key         text NOT NULL,
  fingerprint text NOT NULL,
  status      integer,
  location    text,
  etag        text,
  body        text,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (principal, key)
);
CREATE INDEX idempotency_key_created ON idempotency_key (created_at);
