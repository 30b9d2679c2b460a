-- How many findings of a version did not fit the message that told of them.
ALTER TABLE review_status ADD COLUMN more_findings jsonb;
