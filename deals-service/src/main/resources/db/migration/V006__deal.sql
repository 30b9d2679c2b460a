-- A sale as the CRM knows it.
CREATE TABLE deal (
  id               uuid PRIMARY KEY,
  deal_id          text NOT NULL UNIQUE,
  source           text NOT NULL,
  name             text NOT NULL,
  customer         text NOT NULL,
  stage            text NOT NULL CHECK (stage IN
    ('QUALIFYING', 'DISCOVERY_DONE', 'PROPOSAL', 'NEGOTIATION', 'LEGAL', 'PROCUREMENT', 'SIGNED', 'LOST')),
  stage_changed_at timestamptz NOT NULL,
  close_date       date,
  amount           numeric(15, 3),
  currency         text CHECK (currency ~ '^[A-Z]{3}$'),
  owner_name       text,
  owner_email      text,
  nudged_at        timestamptz,
  version          bigint NOT NULL,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  CHECK ((amount IS NULL) = (currency IS NULL))
);
CREATE INDEX deal_newest ON deal (stage_changed_at DESC, id DESC);
CREATE INDEX deal_stage ON deal (stage, stage_changed_at DESC, id DESC);
CREATE INDEX deal_owner ON deal (owner_email, stage_changed_at DESC, id DESC);
-- Whose owner may have to be told that the draft is missing.
CREATE INDEX deal_to_nudge ON deal (stage_changed_at)
  WHERE nudged_at IS NULL AND stage NOT IN ('QUALIFYING', 'LOST');
-- Whether a deal ever had a handoff.
CREATE INDEX handoff_deal ON handoff (deal_id);
