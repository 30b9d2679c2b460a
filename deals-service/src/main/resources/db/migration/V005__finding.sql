-- Whose turn it is, and until when; the reviewer and the due time are those of the open review.
ALTER TABLE handoff
  ADD COLUMN reviewer text,
  ADD COLUMN due_at timestamptz,
  ADD COLUMN turn text GENERATED ALWAYS AS (
    CASE
      WHEN state IN ('DRAFT', 'RETURNED') THEN 'SALES'
      WHEN state = 'SUBMITTED' THEN 'ENGINEERING'
    END) STORED,
  ADD COLUMN turn_of text GENERATED ALWAYS AS (
    CASE
      WHEN state IN ('DRAFT', 'RETURNED') THEN sales_owner
      WHEN state = 'SUBMITTED' THEN reviewer
    END) STORED;

UPDATE handoff h
SET reviewer = lower(r.reviewer ->> 'email'), due_at = (r.due ->> 'at')::timestamptz
FROM review_status r
WHERE r.handoff_id = h.id AND r.due IS NOT NULL;

-- Each in the order of the list, so that a page costs the same however many there are.
CREATE INDEX handoff_turn ON handoff (turn, updated_at DESC, id DESC) WHERE turn IS NOT NULL;
CREATE INDEX handoff_turn_of ON handoff (turn_of, updated_at DESC, id DESC)
  WHERE turn_of IS NOT NULL;
CREATE INDEX handoff_owner_state ON handoff (sales_owner, state, updated_at DESC, id DESC);
CREATE INDEX handoff_customer ON handoff (lower(customer), updated_at DESC, id DESC);
CREATE INDEX handoff_late ON handoff (updated_at DESC, id DESC) WHERE late_since IS NOT NULL;
CREATE INDEX handoff_due ON handoff (due_at) WHERE due_at IS NOT NULL;

-- The words of each record, apart from it: the rows stay narrow, and a change of state leaves the
-- words alone.
CREATE TABLE handoff_words (
  handoff_id uuid PRIMARY KEY REFERENCES handoff,
  updated_at timestamptz NOT NULL,
  words      tsvector NOT NULL
);
CREATE INDEX handoff_words_updated ON handoff_words (updated_at DESC, handoff_id DESC);
CREATE INDEX handoff_words_words ON handoff_words USING gin (words)
  WITH (gin_pending_list_limit = 512);

-- Good enough until the next save of each record.
INSERT INTO handoff_words (handoff_id, updated_at, words)
SELECT id, updated_at,
  to_tsvector('simple',
    concat_ws(' ', 'HO-' || number, deal_id, title, customer,
      jsonb_path_query_array(document, '$.answers.*.customerFact')::text,
      jsonb_path_query_array(document, '$.answers.*.salesAssumption')::text))
FROM handoff;
