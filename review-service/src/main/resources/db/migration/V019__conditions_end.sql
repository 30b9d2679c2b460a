-- A condition ends with its approval, also when that counts for nothing.
ALTER TABLE approval_condition
  DROP CONSTRAINT approval_condition_state_check,
  ADD CONSTRAINT approval_condition_state_check CHECK (
    state IN ('OPEN', 'MET', 'MISSED', 'SUPERSEDED', 'VOIDED'));

UPDATE approval_condition c
   SET state = 'VOIDED', ended_at = r.voided_at
  FROM review r
 WHERE r.id = c.review_id AND r.state = 'VOIDED' AND c.state = 'OPEN';
