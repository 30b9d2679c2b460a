-- A condition ends with its approval, also when that counts for nothing.
ALTER TABLE approval_condition
  DROP CONSTRAINT approval_condition_state_check,
  ADD CONSTRAINT approval_condition_state_check CHECK (
    state IN ('OPEN', 'MET', 'MISSED', 'SUPERSEDED', 'VOIDED'));

UPDATE approval_condition c
   SET state = 'VOIDED', ended_at = r.voided_at
  FROM review r
 WHERE r.id = c.review_id AND r.state = 'VOIDED' AND c.state = 'OPEN';

-- A void approval keeps what it asked for, to be read.
ALTER TABLE review
  DROP CONSTRAINT only_an_approval_has_conditions,
  ADD CONSTRAINT only_an_approval_has_conditions CHECK (
    state IN ('APPROVED', 'VOIDED')
    OR (jsonb_array_length(conditions) = 0 AND cardinality(phases) = 0));
