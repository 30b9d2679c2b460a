-- What an approval asks for is owed like any other action.
ALTER TABLE action
  DROP CONSTRAINT action_kind_check,
  ADD CONSTRAINT action_kind_check CHECK (kind IN
    ('QUESTION', 'UNKNOWN', 'CUSTOMER_INPUT', 'PROMISE', 'API_DOCUMENTS', 'ASSUMPTION',
     'CONDITION'));

-- Ids of the phases that the last approval covered; none when it covered all.
ALTER TABLE review_status ADD COLUMN approved_phases jsonb NOT NULL DEFAULT '[]';
