-- Whether it was told that a cover has begun, and when the next step of it is to be told.
ALTER TABLE cover
  ADD COLUMN begin_told boolean NOT NULL DEFAULT false,
  ADD COLUMN tell_at timestamptz;

UPDATE cover SET tell_at = begins_at WHERE withdrawn_at IS NULL AND ends_at > now();

CREATE INDEX cover_to_tell ON cover (tell_at) WHERE tell_at IS NOT NULL;
