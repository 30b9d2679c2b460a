-- What reviewers said about answers and entries. A verdict is never changed; the next one on the same
-- answer in the same round replaces it. Its ground is a hash of each thing that it stands on, by path,
-- so that a later round can tell what has changed without reading old revisions.
CREATE TABLE verdict (
  id             uuid PRIMARY KEY,
  handoff_id     uuid NOT NULL,
  review_id      uuid NOT NULL REFERENCES review,
  revision       integer NOT NULL CHECK (revision > 0),
  round          integer NOT NULL CHECK (round > 0),
  path           text NOT NULL CHECK (path <> ''),
  field          text NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('ACCEPT', 'CHALLENGE', 'NEEDS_PROOF')),
  mark           text CHECK (mark IN ('MISSING', 'UNCLEAR', 'WRONG')),
  text           text,
  ground         jsonb NOT NULL,
  given_by       text NOT NULL,
  given_by_name  text NOT NULL,
  given_by_email text,
  writers        text[] NOT NULL,
  given_at       timestamptz NOT NULL,
  replaced_at    timestamptz,
  CONSTRAINT writer_gives_no_verdict CHECK (given_by <> ALL (writers)),
  CONSTRAINT accepted_without_mark CHECK (kind <> 'ACCEPT' OR mark IS NULL),
  CONSTRAINT asked_in_words CHECK (
    kind = 'ACCEPT' OR (mark IS NOT NULL AND text IS NOT NULL AND text <> ''))
);
-- One holds on each answer of a round.
CREATE UNIQUE INDEX verdict_holds ON verdict (review_id, path) WHERE replaced_at IS NULL;
-- All rounds, and what a new round carries.
CREATE INDEX verdict_handoff ON verdict (handoff_id, revision, id);

-- What a round found of the rounds before, noted when it opened.
CREATE TABLE carried_verdict (
  id         uuid PRIMARY KEY,
  review_id  uuid NOT NULL REFERENCES review,
  path       text NOT NULL,
  verdict_id uuid NOT NULL REFERENCES verdict,
  standing   text NOT NULL
    CHECK (standing IN ('KEPT', 'REOPENED', 'UNANSWERED', 'ANSWERED', 'GONE')),
  because    text[] NOT NULL,
  UNIQUE (review_id, path)
);
