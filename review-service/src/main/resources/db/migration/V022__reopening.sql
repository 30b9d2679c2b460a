-- An approval lapses when the record goes back to sales; it still shows what it said.
ALTER TABLE review
  DROP CONSTRAINT review_state_check,
  ADD CONSTRAINT review_state_check
    CHECK (state IN ('OPEN', 'APPROVED', 'RETURNED', 'CANCELLED', 'VOIDED', 'LAPSED')),
  DROP CONSTRAINT decided_by_someone,
  ADD CONSTRAINT decided_by_someone CHECK (
    (state IN ('APPROVED', 'RETURNED', 'VOIDED', 'LAPSED'))
      = (decided_by IS NOT NULL AND decided_at IS NOT NULL)),
  DROP CONSTRAINT only_an_approval_has_conditions,
  ADD CONSTRAINT only_an_approval_has_conditions CHECK (
    state IN ('APPROVED', 'VOIDED', 'LAPSED')
    OR (jsonb_array_length(conditions) = 0 AND cardinality(phases) = 0));

-- What a sales owner has to do or waits for, and what sales has back.
DROP INDEX review_of_sales_owner;
DROP INDEX review_returned;
CREATE INDEX review_of_sales_owner ON review (sales_owner_email, due_at)
  WHERE state IN ('OPEN', 'RETURNED', 'LAPSED');
CREATE INDEX review_with_sales ON review (due_at, id) WHERE state IN ('RETURNED', 'LAPSED');
