-- Who decides in whose place, from one instant to another; an ended cover stays as it was.
CREATE TABLE cover (
  id                uuid PRIMARY KEY,
  person_name       text NOT NULL,
  person_email      text NOT NULL CHECK (person_email = lower(person_email)),
  delegate_name     text NOT NULL,
  delegate_email    text NOT NULL CHECK (delegate_email = lower(delegate_email)),
  begins_at         timestamptz NOT NULL,
  ends_at           timestamptz NOT NULL,
  zone              text NOT NULL,
  reason            text NOT NULL CHECK (reason <> ''),
  recorded_by       text NOT NULL,
  recorded_by_name  text NOT NULL,
  recorded_at       timestamptz NOT NULL,
  withdrawn_by_name text,
  withdrawn_at      timestamptz,
  CONSTRAINT covers_somebody_else CHECK (delegate_email <> person_email),
  CONSTRAINT ends_after_it_begins CHECK (ends_at > begins_at),
  CONSTRAINT withdrawn_by_someone CHECK ((withdrawn_at IS NULL) = (withdrawn_by_name IS NULL))
);
-- Who stands in for a person, and for whom a person stands in.
CREATE INDEX cover_of_person ON cover (person_email, ends_at) WHERE withdrawn_at IS NULL;
CREATE INDEX cover_by_delegate ON cover (delegate_email, ends_at) WHERE withdrawn_at IS NULL;
-- The list.
CREATE INDEX cover_listed ON cover (begins_at, id) WHERE withdrawn_at IS NULL;

-- Who is on duty; one plan for the team.
CREATE TABLE rota (
  id              integer PRIMARY KEY CHECK (id = 1),
  plan            jsonb NOT NULL,
  changed_by_name text,
  changed_at      timestamptz,
  version         bigint NOT NULL
);
INSERT INTO rota (id, plan, version)
  VALUES (1, '{"zone": "Europe/Berlin", "weekly": [], "dated": []}', 0);

-- Whose turn it is can move; every move stays.
CREATE TABLE handover (
  id         uuid PRIMARY KEY,
  review_id  uuid NOT NULL REFERENCES review,
  from_name  text NOT NULL,
  from_email text NOT NULL,
  to_name    text NOT NULL,
  to_email   text NOT NULL,
  reason     text NOT NULL CHECK (reason <> ''),
  by_subject text NOT NULL,
  by_name    text NOT NULL,
  at         timestamptz NOT NULL,
  CONSTRAINT handed_to_somebody_else CHECK (lower(from_email) <> lower(to_email))
);
CREATE INDEX handover_of_review ON handover (review_id, at, id);

-- Addresses of who wrote the revision, so that nobody decides for them either.
ALTER TABLE review
  ADD COLUMN contributor_emails text[] NOT NULL DEFAULT '{}',
  ADD COLUMN chosen_because text NOT NULL DEFAULT 'OWNER'
    CHECK (chosen_because IN ('OWNER', 'ON_DUTY', 'NOBODY_ELSE', 'HANDED_OVER')),
  ADD COLUMN decided_for_name text,
  ADD COLUMN decided_for_email text,
  ADD CONSTRAINT author_is_not_decided_for CHECK (
    decided_for_email IS NULL OR lower(decided_for_email) <> ALL (contributor_emails)),
  ADD CONSTRAINT decided_for_by_someone CHECK (
    decided_for_email IS NULL OR (decided_for_name IS NOT NULL AND decided_by IS NOT NULL));
-- Which reviews wait for somebody.
CREATE INDEX review_waits_for ON review (lower(reviewer_email), due_at) WHERE state = 'OPEN';

-- Somebody is asked for advice: on the whole, or, with a section, so that an approval waits for it.
CREATE TABLE advice_request (
  id            uuid PRIMARY KEY,
  review_id     uuid NOT NULL REFERENCES review,
  handoff_id    uuid NOT NULL,
  revision      integer NOT NULL,
  section       text,
  needed        text CHECK (needed IN ('ANY_OF', 'ALL_OF')),
  persons       jsonb NOT NULL CHECK (jsonb_array_length(persons) > 0),
  question      text NOT NULL CHECK (question <> ''),
  asked_by      text NOT NULL,
  asked_by_name text NOT NULL,
  asked_by_email text,
  asked_at      timestamptz NOT NULL,
  withdrawn_by_name text,
  withdrawn_at  timestamptz,
  CONSTRAINT a_section_needs_somebody CHECK ((section IS NULL) = (needed IS NULL)),
  CONSTRAINT asked_back_by_someone CHECK ((withdrawn_at IS NULL) = (withdrawn_by_name IS NULL))
);
CREATE INDEX advice_request_of_review ON advice_request (review_id, asked_at, id);
CREATE INDEX advice_request_of_handoff ON advice_request (handoff_id, revision);
CREATE UNIQUE INDEX advice_request_of_section ON advice_request (review_id, section)
  WHERE section IS NOT NULL AND withdrawn_at IS NULL;
-- What somebody is asked for.
CREATE INDEX advice_request_persons ON advice_request USING gin (persons jsonb_path_ops);

-- What they say; a later word of the same person counts instead of an earlier one.
CREATE TABLE advice (
  id         uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES advice_request,
  by_subject text NOT NULL,
  by_name    text NOT NULL,
  by_email   text NOT NULL,
  concern    boolean NOT NULL,
  text       text,
  at         timestamptz NOT NULL,
  from_revision integer NOT NULL
);
CREATE INDEX advice_of_request ON advice (request_id, at, id);
