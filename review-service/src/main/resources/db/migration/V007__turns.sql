-- Whose turn it was in a review, from and until when. Time used is computed from these rows with the
-- calendars of then; nothing is counted up.
CREATE TABLE turn (
  id           uuid PRIMARY KEY,
  review_id    uuid NOT NULL REFERENCES review,
  handoff_id   uuid NOT NULL,
  holder       text NOT NULL CHECK (holder IN ('REVIEWER', 'SALES', 'OTHER')),
  person_name  text NOT NULL,
  person_email text NOT NULL,
  begun_at     timestamptz NOT NULL,
  ended_at     timestamptz CHECK (ended_at >= begun_at)
);
-- What a review shows.
CREATE INDEX turn_review ON turn (review_id, begun_at, id);
-- One turn lasts at a time.
CREATE UNIQUE INDEX turn_lasting ON turn (review_id) WHERE ended_at IS NULL;
-- What a new revision ends.
CREATE INDEX turn_lasting_handoff ON turn (handoff_id) WHERE ended_at IS NULL;

-- The reviews of before, as far as it is known when they ended.
INSERT INTO turn (id, review_id, handoff_id, holder, person_name, person_email, begun_at, ended_at)
SELECT gen_random_uuid(), id, handoff_id, 'REVIEWER', reviewer_name, reviewer_email, opened_at,
       CASE WHEN decided_at IS NOT NULL THEN greatest(opened_at, decided_at) END
  FROM review
 WHERE state <> 'CANCELLED';
