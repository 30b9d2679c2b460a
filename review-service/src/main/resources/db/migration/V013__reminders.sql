-- The reminders of each review: when each step is told, which was told last, and when the next one is.
CREATE TABLE reminder_ladder (
  review_id uuid PRIMARY KEY REFERENCES review,
  before_at timestamptz NOT NULL,
  due_at    timestamptz NOT NULL,
  after_at  timestamptz NOT NULL,
  told      text CHECK (told IN ('BEFORE', 'DUE', 'AFTER')),
  next_at   timestamptz,
  CONSTRAINT steps_in_order CHECK (before_at <= due_at AND due_at <= after_at)
);
-- What is to be told; nothing of reviews that have ended.
CREATE INDEX reminder_ladder_next ON reminder_ladder (next_at) WHERE next_at IS NOT NULL;

-- The open reviews of before; no calendar is at hand here, so the last step goes by the clock.
INSERT INTO reminder_ladder (review_id, before_at, due_at, after_at, told, next_at)
SELECT id,
       least(due_soon_at, due_at),
       due_at,
       due_at + interval '4 hours',
       CASE WHEN overdue_reminded_at IS NOT NULL THEN 'DUE'
            WHEN due_soon_reminded_at IS NOT NULL THEN 'BEFORE' END,
       CASE WHEN overdue_reminded_at IS NOT NULL THEN due_at + interval '4 hours'
            WHEN due_soon_reminded_at IS NOT NULL THEN due_at
            ELSE least(due_soon_at, due_at) END
  FROM review
 WHERE state = 'OPEN';

ALTER TABLE review
  DROP COLUMN due_soon_at,
  DROP COLUMN due_soon_reminded_at,
  DROP COLUMN overdue_reminded_at;
