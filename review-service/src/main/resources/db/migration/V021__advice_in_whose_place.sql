-- Whose word it is: of who says it, or of somebody who was asked and is away.
ALTER TABLE advice ADD COLUMN for_name text, ADD COLUMN for_email text;
UPDATE advice SET for_name = by_name, for_email = by_email;
ALTER TABLE advice ALTER COLUMN for_name SET NOT NULL, ALTER COLUMN for_email SET NOT NULL;
