-- Terms that are plain in one class of wording, here or to one customer; no customer is everybody.
CREATE TABLE plain_term (
  id            uuid PRIMARY KEY,
  wording_class text NOT NULL,
  term          text NOT NULL CHECK (term <> ''),
  customer      text NOT NULL,
  added_by      text NOT NULL,
  added_by_name text NOT NULL,
  added_at      timestamptz NOT NULL
);
-- Case does not matter; and what a check run looks for.
CREATE UNIQUE INDEX plain_term_once ON plain_term (lower(customer), wording_class, term);
-- The list.
CREATE INDEX plain_term_listed ON plain_term (term, id);
