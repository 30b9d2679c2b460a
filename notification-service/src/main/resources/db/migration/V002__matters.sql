-- A mail may be about a deal that has no handoff yet, and about no review.
ALTER TABLE delivery RENAME COLUMN handoff_id TO about_id;
ALTER TABLE delivery RENAME COLUMN handoff_number TO about;
ALTER INDEX delivery_newest_of_handoff RENAME TO delivery_newest_about;
ALTER TABLE delivery
  ALTER COLUMN review_id DROP NOT NULL,
  ALTER COLUMN revision DROP NOT NULL,
  ADD CHECK ((review_id IS NULL) = (revision IS NULL)),
  DROP CONSTRAINT delivery_kind_check,
  ADD CONSTRAINT delivery_kind_check CHECK (kind IN
    ('REVIEW_REQUESTED', 'RETURNED', 'APPROVED', 'DUE_SOON', 'OVERDUE',
     'DATE_PAUSED', 'RECORD_STALE', 'ACTIONS_DUE', 'DRAFT_MISSING')),
  DROP CONSTRAINT delivery_role_check,
  ADD CONSTRAINT delivery_role_check CHECK (role IN
    ('REVIEWER', 'SALES_OWNER', 'ENGINEERING_OWNER', 'MANAGER', 'ASKED', 'DEAL_OWNER'));
