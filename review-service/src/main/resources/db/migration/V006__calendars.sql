-- Working calendars, of the team and of persons by their address in lower case. A change adds a row
-- and ends the one before, so that what has passed is still reckoned by the calendar of its time.
CREATE TABLE calendar (
  id              uuid PRIMARY KEY,
  owner           text NOT NULL CHECK (owner = 'team' OR owner LIKE '%@%'),
  version         bigint NOT NULL CHECK (version > 0),
  content         jsonb NOT NULL,
  changed_by      text NOT NULL,
  changed_by_name text NOT NULL,
  changed_at      timestamptz NOT NULL,
  replaced_at     timestamptz,
  -- Also what reads the calendars of every time.
  UNIQUE (owner, version)
);
-- The calendars of today; and one for each owner.
CREATE UNIQUE INDEX calendar_current ON calendar (owner) WHERE replaced_at IS NULL;
-- The clocks of a review and which one counts; none before.
ALTER TABLE review ADD COLUMN due_clocks jsonb NOT NULL DEFAULT '[]';
