-- Replays read reviews in the order in which they were opened.
CREATE INDEX review_opened ON review (opened_at, id);
