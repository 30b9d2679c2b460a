-- What every save changed, by field path; written with the save and never changed.
CREATE TABLE field_change (
  handoff_id       uuid NOT NULL REFERENCES handoff,
  document_version bigint NOT NULL CHECK (document_version > 0),
  position         integer NOT NULL CHECK (position > 0),
  path             text COLLATE "C" NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('ADDED', 'REMOVED', 'CHANGED', 'MOVED')),
  moved_from       text COLLATE "C" CHECK ((moved_from IS NOT NULL) = (kind = 'MOVED')),
  before           jsonb CHECK ((before IS NULL) = (kind = 'ADDED')),
  after            jsonb CHECK ((after IS NULL) = (kind = 'REMOVED')),
  actor            text NOT NULL,
  actor_name       text NOT NULL,
  at               timestamptz NOT NULL,
  PRIMARY KEY (handoff_id, document_version, position)
);
-- The history of one field, and of what is above and below it.
CREATE INDEX field_change_path ON field_change (handoff_id, path);
CREATE INDEX field_change_moved ON field_change (handoff_id, moved_from)
  WHERE moved_from IS NOT NULL;

-- Each entry carries a hash over itself and the hash before it; entries older than this have none.
ALTER TABLE trail_entry
  ADD COLUMN revision_hash text CHECK (revision_hash ~ '^[0-9a-f]{64}$'),
  ADD COLUMN previous text CHECK (previous ~ '^[0-9a-f]{64}$'),
  ADD COLUMN hash text CHECK (hash ~ '^[0-9a-f]{64}$');

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are added and never changed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER field_change_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON field_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER trail_entry_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON trail_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
