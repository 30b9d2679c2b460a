-- The version of the template that a frozen revision answers; a handoff may move on afterwards.
ALTER TABLE revision ADD COLUMN template_version integer NOT NULL DEFAULT 1;
ALTER TABLE revision ALTER COLUMN template_version DROP DEFAULT;
