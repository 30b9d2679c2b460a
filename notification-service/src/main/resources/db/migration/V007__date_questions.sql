-- Which question about a date a mail asks, so that it is taken back once there is an answer.
ALTER TABLE delivery ADD COLUMN date_check_id uuid;
CREATE INDEX delivery_open_of_date ON delivery (date_check_id)
  WHERE due_at IS NOT NULL AND date_check_id IS NOT NULL;
