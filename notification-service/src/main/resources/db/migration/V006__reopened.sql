-- Whether somebody was told that a decision is void, or that its record was reopened, before the
-- decision itself comes.
DROP INDEX delivery_void_of_review;
CREATE INDEX delivery_void_of_review ON delivery (review_id)
  WHERE kind IN ('DECISION_VOIDED', 'RECORD_REOPENED');
