-- What people say on fields of a handoff. A thread is opened on one revision and outlives it; the
-- hash is that of what stood at the path then, absent where nothing did.
CREATE TABLE field_thread (
  id                uuid PRIMARY KEY,
  handoff_id        uuid NOT NULL,
  review_id         uuid NOT NULL REFERENCES review,
  revision          integer NOT NULL,
  path              text NOT NULL,
  value_hash        text,
  blocking          boolean NOT NULL,
  text              text NOT NULL CHECK (text <> ''),
  state             text NOT NULL CHECK (state IN ('OPEN', 'RESOLVED')),
  opened_by         text NOT NULL,
  opened_by_name    text NOT NULL,
  opened_by_email   text,
  opened_at         timestamptz NOT NULL,
  resolved_by       text,
  resolved_by_name  text,
  resolved_by_email text,
  resolved_at       timestamptz,
  CONSTRAINT resolved_by_someone CHECK (
    (state = 'RESOLVED') = (resolved_by IS NOT NULL AND resolved_at IS NOT NULL))
);
-- The list of a handoff.
CREATE INDEX field_thread_listed ON field_thread (handoff_id, opened_at, id);
-- What an approval waits for.
CREATE INDEX field_thread_blocking ON field_thread (handoff_id) WHERE state = 'OPEN' AND blocking;

-- What was said in a thread after its first words; never changed.
CREATE TABLE thread_reply (
  id             uuid PRIMARY KEY,
  thread_id      uuid NOT NULL REFERENCES field_thread,
  text           text NOT NULL CHECK (text <> ''),
  said_by        text NOT NULL,
  said_by_name   text NOT NULL,
  said_by_email  text,
  said_at        timestamptz NOT NULL
);
-- The replies of the threads on a page.
CREATE INDEX thread_reply_said ON thread_reply (thread_id, said_at, id);
