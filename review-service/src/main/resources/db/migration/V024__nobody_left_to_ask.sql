-- A question on a section stays open when all who were asked edited the next revision.
ALTER TABLE advice_request DROP CONSTRAINT advice_request_persons_check;
ALTER TABLE advice_request ADD CONSTRAINT an_opinion_is_somebodys
  CHECK (section IS NOT NULL OR jsonb_array_length(persons) > 0);
