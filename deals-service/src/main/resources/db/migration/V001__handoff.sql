CREATE SEQUENCE handoff_number START 1001;

-- The record of one deal.
CREATE TABLE handoff (
  id               uuid PRIMARY KEY,
  number           bigint NOT NULL UNIQUE,
  deal_id          text NOT NULL,
  profile          text NOT NULL CHECK (profile IN ('SHORT', 'FULL')),
  template_version integer NOT NULL,
  state            text NOT NULL CHECK (state IN
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'ACCEPTED', 'KICKED_OFF', 'CLOSED', 'CANCELLED')),
  version          bigint NOT NULL,
  document_version bigint NOT NULL,
  revision         integer NOT NULL DEFAULT 0,
  round            integer NOT NULL DEFAULT 0,
  title            text NOT NULL DEFAULT '',
  customer         text NOT NULL DEFAULT '',
  sales_owner      text,
  document         jsonb NOT NULL,
  contributors     jsonb NOT NULL,
  created_by       text NOT NULL,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL
);
-- One active handoff per deal.
CREATE UNIQUE INDEX handoff_active_deal ON handoff (deal_id)
  WHERE state NOT IN ('CLOSED', 'CANCELLED');
CREATE INDEX handoff_updated ON handoff (updated_at DESC, id DESC);
CREATE INDEX handoff_state ON handoff (state, updated_at DESC, id DESC);
CREATE INDEX handoff_sales_owner ON handoff (sales_owner, updated_at DESC, id DESC);
CREATE INDEX handoff_created_by ON handoff (created_by, updated_at DESC, id DESC);

-- What was sent for review, frozen.
CREATE TABLE revision (
  handoff_id       uuid NOT NULL REFERENCES handoff,
  number           integer NOT NULL CHECK (number > 0),
  document_version bigint NOT NULL,
  hash             text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  document         jsonb NOT NULL,
  author           text NOT NULL,
  author_name      text NOT NULL,
  submitted_at     timestamptz NOT NULL,
  PRIMARY KEY (handoff_id, number)
);

-- One entry per change of state, written with it and never changed.
CREATE TABLE trail_entry (
  handoff_id uuid NOT NULL REFERENCES handoff,
  position   integer NOT NULL CHECK (position > 0),
  step       text NOT NULL,
  from_state text,
  to_state   text NOT NULL,
  revision   integer NOT NULL,
  actor      text NOT NULL,
  actor_name text NOT NULL,
  note       text,
  at         timestamptz NOT NULL,
  PRIMARY KEY (handoff_id, position)
);

-- What review-service last said: findings of a version, and the review at hand.
CREATE TABLE review_status (
  handoff_id       uuid PRIMARY KEY REFERENCES handoff,
  document_version bigint NOT NULL DEFAULT 0,
  findings         jsonb NOT NULL DEFAULT '[]',
  review_id        uuid,
  revision         integer,
  reviewer         jsonb,
  due              jsonb,
  reasons          jsonb NOT NULL DEFAULT '[]',
  summary          text
);
