-- The kinds of message and the roles of readers are listed in the code, which each has to pass to
-- be told at all.
ALTER TABLE delivery
  DROP CONSTRAINT delivery_kind_check,
  ADD CONSTRAINT delivery_kind_check CHECK (kind ~ '^[A-Z][A-Z_]*$'),
  DROP CONSTRAINT delivery_role_check,
  ADD CONSTRAINT delivery_role_check CHECK (role ~ '^[A-Z][A-Z_]*$');
