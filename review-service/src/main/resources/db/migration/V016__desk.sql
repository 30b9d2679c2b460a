-- Who waits for a review in sales; computed from the copy of the revision.
ALTER TABLE review
  ADD COLUMN sales_owner_name text GENERATED ALWAYS AS (document #>> '{salesOwner,name}') STORED,
  ADD COLUMN sales_owner_email text
    GENERATED ALWAYS AS (lower(document #>> '{salesOwner,email}')) STORED;
-- What a sales owner has to do or waits for, and what has been sent back.
CREATE INDEX review_of_sales_owner ON review (sales_owner_email, due_at)
  WHERE state IN ('OPEN', 'RETURNED');
CREATE INDEX review_returned ON review (due_at, id) WHERE state = 'RETURNED';
