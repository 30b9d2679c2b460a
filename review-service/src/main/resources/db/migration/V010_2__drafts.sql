-- What somebody means to say on a review and has not sent; nobody else sees it.
CREATE TABLE draft (
  review_id uuid NOT NULL REFERENCES review,
  author    text NOT NULL,
  id        uuid NOT NULL,
  words     jsonb NOT NULL,
  begun_at  timestamptz NOT NULL,
  saved_at  timestamptz NOT NULL,
  PRIMARY KEY (review_id, author, id)
);
