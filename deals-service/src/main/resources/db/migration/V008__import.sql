-- Which column of a CRM export says what, saved under a name.
CREATE TABLE column_mapping (
  name     text PRIMARY KEY,
  mapping  jsonb NOT NULL,
  version  bigint NOT NULL,
  saved_by text NOT NULL,
  saved_at timestamptz NOT NULL
);

-- One file taken in; it keeps the mapping that it was read by.
CREATE TABLE deal_import (
  id         uuid PRIMARY KEY,
  file       text NOT NULL,
  mapping    jsonb NOT NULL,
  dry_run    boolean NOT NULL,
  drafts     boolean NOT NULL,
  actor      jsonb NOT NULL,
  started_by text NOT NULL,
  started_at timestamptz NOT NULL,
  ended_at   timestamptz
);
CREATE INDEX deal_import_running ON deal_import (started_at) WHERE ended_at IS NULL;

-- Its rows: the cells wait here until the row is judged, the verdict stays.
CREATE TABLE deal_import_row (
  import_id uuid NOT NULL REFERENCES deal_import,
  number    integer NOT NULL,
  deal_id   text NOT NULL,
  cells     jsonb,
  verdict   text CHECK (verdict IN ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')),
  problem   text,
  reason    text,
  PRIMARY KEY (import_id, number)
);
CREATE INDEX deal_import_row_verdict ON deal_import_row (import_id, verdict, number);
CREATE INDEX deal_import_row_deal ON deal_import_row (import_id, deal_id, number);
