-- Whether somebody was told that a decision is void, before the decision itself comes.
CREATE INDEX delivery_void_of_review ON delivery (review_id) WHERE kind = 'DECISION_VOIDED';
