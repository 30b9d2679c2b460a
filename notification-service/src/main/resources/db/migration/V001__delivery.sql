-- One mail to one person about one event. The row is there before anything is sent.
CREATE TABLE delivery (
  id              uuid PRIMARY KEY,
  event_id        uuid NOT NULL,
  kind            text NOT NULL CHECK (
    kind IN ('REVIEW_REQUESTED', 'RETURNED', 'APPROVED', 'DUE_SOON', 'OVERDUE')),
  role            text NOT NULL CHECK (
    role IN ('REVIEWER', 'SALES_OWNER', 'ENGINEERING_OWNER', 'MANAGER')),
  recipient       text NOT NULL CHECK (length(recipient) <= 400),
  recipient_name  text NOT NULL,
  reply_to        text,
  reply_to_name   text,
  handoff_id      uuid NOT NULL,
  handoff_number  text NOT NULL,
  review_id       uuid NOT NULL,
  revision        integer NOT NULL CHECK (revision > 0),
  message_id      text NOT NULL,
  trace_id        text,
  subject         text NOT NULL,
  body_text       text NOT NULL,
  body_html       text NOT NULL,
  state           text NOT NULL CHECK (
    state IN ('QUEUED', 'SENDING', 'RETRY', 'SENT', 'FAILED', 'SUPPRESSED')),
  wanted          boolean NOT NULL,
  attempts        integer NOT NULL CHECK (attempts >= 0),
  due_at          timestamptz,
  give_up_at      timestamptz NOT NULL,
  last_error      text,
  happened_at     timestamptz NOT NULL,
  queued_at       timestamptz NOT NULL,
  ended_at        timestamptz,
  -- What is still to be done has a time; what is over has an end.
  CHECK ((state IN ('QUEUED', 'SENDING', 'RETRY')) = (due_at IS NOT NULL)),
  CHECK ((state IN ('SENT', 'FAILED', 'SUPPRESSED')) = (ended_at IS NOT NULL)),
  CHECK (state <> 'FAILED' OR last_error IS NOT NULL),
  CHECK (reply_to IS NULL OR reply_to_name IS NOT NULL)
) WITH (autovacuum_vacuum_scale_factor = 0.02, fillfactor = 80);

-- Nobody is told the same thing twice, however an address is spelt.
CREATE UNIQUE INDEX delivery_once ON delivery (event_id, lower(recipient), kind);
-- What the sender looks for.
CREATE INDEX delivery_due ON delivery (due_at) WHERE due_at IS NOT NULL;
-- What a decision makes pointless.
CREATE INDEX delivery_open_of_review ON delivery (review_id) WHERE due_at IS NOT NULL;
-- The lists: newest first, of all, of a state, of a handoff.
CREATE INDEX delivery_newest ON delivery (queued_at DESC, id DESC);
CREATE INDEX delivery_newest_of_state ON delivery (state, queued_at DESC, id DESC);
CREATE INDEX delivery_newest_of_handoff ON delivery (handoff_number, queued_at DESC, id DESC);
