-- One review of one revision. The document is the reviewer's own copy: what was read is what is decided.
CREATE TABLE review (
  id                   uuid PRIMARY KEY,
  handoff_id           uuid NOT NULL,
  handoff_number       text NOT NULL,
  deal_id              text NOT NULL,
  title                text NOT NULL,
  customer             text NOT NULL,
  revision             integer NOT NULL CHECK (revision > 0),
  hash                 text NOT NULL,
  round                integer NOT NULL CHECK (round > 0),
  document             jsonb NOT NULL,
  findings             jsonb NOT NULL,
  blockers             integer NOT NULL,
  warnings             integer NOT NULL,
  author               text NOT NULL,
  author_name          text NOT NULL,
  contributors         text[] NOT NULL,
  reviewer_name        text NOT NULL,
  reviewer_email       text NOT NULL,
  opened_at            timestamptz NOT NULL,
  due_at               timestamptz NOT NULL,
  due_zone             text NOT NULL,
  due_reasoning        text NOT NULL,
  due_soon_at          timestamptz NOT NULL CHECK (due_soon_at >= opened_at OR due_soon_at = due_at),
  due_soon_reminded_at timestamptz,
  overdue_reminded_at  timestamptz,
  state                text NOT NULL CHECK (state IN ('OPEN', 'APPROVED', 'RETURNED', 'CANCELLED')),
  decided_by           text,
  decided_by_name      text,
  decided_by_email     text,
  decided_at           timestamptz,
  late                 boolean NOT NULL DEFAULT false,
  summary              text,
  reasons              jsonb NOT NULL,
  version              bigint NOT NULL,
  UNIQUE (handoff_id, revision),
  CONSTRAINT author_is_not_decider CHECK (decided_by <> author),
  CONSTRAINT contributor_is_not_decider CHECK (decided_by <> ALL (contributors)),
  CONSTRAINT decided_by_someone CHECK (
    (state IN ('APPROVED', 'RETURNED')) = (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
  CONSTRAINT approved_without_blockers CHECK (state <> 'APPROVED' OR blockers = 0),
  CONSTRAINT returned_with_reasons CHECK (state <> 'RETURNED' OR jsonb_array_length(reasons) > 0)
);
-- The list, by due time.
CREATE INDEX review_due ON review (due_at, id);
-- What a reviewer still has to do, and what reminders look for.
CREATE INDEX review_open ON review (due_at) WHERE state = 'OPEN';
