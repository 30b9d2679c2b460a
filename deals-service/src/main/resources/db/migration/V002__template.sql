-- The versions of the question set. What was published never changes.
CREATE TABLE template (
  version      integer PRIMARY KEY CHECK (version > 0),
  state        text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  content      jsonb NOT NULL,
  edit         bigint NOT NULL,
  created_by   text NOT NULL,
  created_at   timestamptz NOT NULL,
  published_by text,
  published_at timestamptz,
  retired_at   timestamptz,
  CHECK ((state = 'DRAFT') = (published_at IS NULL)),
  CHECK ((state = 'RETIRED') = (retired_at IS NOT NULL))
);
-- One version is published at a time.
CREATE UNIQUE INDEX template_published ON template (state) WHERE state = 'PUBLISHED';

CREATE FUNCTION keep_published_template() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.version <> OLD.version OR NEW.content <> OLD.content
      OR NEW.published_at <> OLD.published_at OR NEW.state = 'DRAFT' THEN
    RAISE EXCEPTION 'template % is published and never changes', OLD.version;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER template_is_kept BEFORE UPDATE OR DELETE ON template
  FOR EACH ROW WHEN (OLD.state <> 'DRAFT') EXECUTE FUNCTION keep_published_template();

-- Answers to questions that a template move took away, by the version they were given to.
ALTER TABLE handoff ADD COLUMN set_aside jsonb NOT NULL DEFAULT '{}';
