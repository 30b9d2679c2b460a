-- An approval that counts for nothing still shows what it asked for and what it covered.
ALTER TABLE review
  DROP CONSTRAINT only_an_approval_has_conditions,
  ADD CONSTRAINT only_an_approval_has_conditions CHECK (
    state IN ('APPROVED', 'VOIDED')
    OR (jsonb_array_length(conditions) = 0 AND cardinality(phases) = 0));
