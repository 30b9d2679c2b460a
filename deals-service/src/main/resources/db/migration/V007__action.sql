-- What is open in a record and owed by somebody; it leaves when it is answered.
CREATE TABLE action (
  handoff_id  uuid NOT NULL REFERENCES handoff,
  path        text NOT NULL,
  kind        text NOT NULL CHECK (kind IN
    ('QUESTION', 'UNKNOWN', 'CUSTOMER_INPUT', 'PROMISE', 'API_DOCUMENTS', 'ASSUMPTION')),
  text        text NOT NULL,
  owner_name  text,
  owner_email text,
  asked_name  text,
  asked_email text,
  due_date    date,
  PRIMARY KEY (handoff_id, path)
);
CREATE INDEX action_due ON action ((coalesce(due_date, date '9999-12-31')), handoff_id, path);
CREATE INDEX action_owner ON action (owner_email);
CREATE INDEX action_asked ON action (asked_email, due_date);

-- The last day on which somebody was reminded of what is due in a handoff.
CREATE TABLE action_reminder (
  handoff_id  uuid NOT NULL REFERENCES handoff,
  asked_email text NOT NULL,
  reminded_on date NOT NULL,
  PRIMARY KEY (handoff_id, asked_email)
);
