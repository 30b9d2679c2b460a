-- The list of one handoff, by the number people use.
CREATE INDEX review_of_number ON review (handoff_number, due_at, id);
