-- What reviewers said to the four questions.
CREATE TABLE question_answer (
  review_id        uuid NOT NULL REFERENCES review,
  question         text NOT NULL,
  verdict          text NOT NULL CHECK (verdict IN ('YES', 'NO')),
  note             text,
  answered_by      text NOT NULL,
  answered_by_name text NOT NULL,
  answered_at      timestamptz NOT NULL,
  PRIMARY KEY (review_id, question),
  CONSTRAINT a_no_says_why CHECK (verdict = 'YES' OR note <> '')
);

-- Minutes that people spent on reviews.
CREATE TABLE time_spent (
  id            uuid PRIMARY KEY,
  review_id     uuid NOT NULL REFERENCES review,
  minutes       integer NOT NULL CHECK (minutes > 0),
  spent_by      text NOT NULL,
  spent_by_name text NOT NULL,
  noted_at      timestamptz NOT NULL
);
CREATE INDEX time_spent_on ON time_spent (review_id);
CREATE INDEX time_spent_noted ON time_spent (noted_at);
