-- When whoever decides works, to tell the time left by; as review-service said.
ALTER TABLE review_status ADD COLUMN working jsonb;
