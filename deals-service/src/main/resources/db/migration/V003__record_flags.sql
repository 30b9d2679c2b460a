-- A customer call was logged, and the record says nothing of it yet; its owner is told once.
ALTER TABLE handoff
  ADD COLUMN stale_since timestamptz,
  ADD COLUMN stale_call text,
  ADD COLUMN stale_nudged_at timestamptz,
  ADD CHECK ((stale_since IS NULL) = (stale_call IS NULL));
CREATE INDEX handoff_stale ON handoff (stale_since) WHERE stale_since IS NOT NULL;

-- The scope changed after the contract went to the lawyers: since when, and which entries.
ALTER TABLE handoff
  ADD COLUMN late_since timestamptz,
  ADD COLUMN late_paths text[],
  ADD CHECK ((late_since IS NULL) = (late_paths IS NULL));

-- What was frozen stays as it was.
CREATE FUNCTION keep_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a revision is frozen: it is neither changed nor deleted'
    USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER revision_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON revision
  FOR EACH STATEMENT EXECUTE FUNCTION keep_revision();
