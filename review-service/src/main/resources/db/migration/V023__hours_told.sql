-- How far others know the working time of whoever decides; what waits already is told at once.
ALTER TABLE review ADD COLUMN hours_told_until timestamptz NOT NULL DEFAULT now();
ALTER TABLE review ALTER COLUMN hours_told_until DROP DEFAULT;
CREATE INDEX review_hours_told ON review (hours_told_until) WHERE state = 'OPEN';
