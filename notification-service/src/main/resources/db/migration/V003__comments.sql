-- Mails about what people say on a revision, also to those who said something before.
ALTER TABLE delivery
  DROP CONSTRAINT delivery_kind_check,
  ADD CONSTRAINT delivery_kind_check CHECK (kind IN
    ('REVIEW_REQUESTED', 'RETURNED', 'APPROVED', 'DUE_SOON', 'OVERDUE', 'COMMENTED',
     'DATE_PAUSED', 'RECORD_STALE', 'ACTIONS_DUE', 'DRAFT_MISSING')),
  DROP CONSTRAINT delivery_role_check,
  ADD CONSTRAINT delivery_role_check CHECK (role IN
    ('REVIEWER', 'SALES_OWNER', 'ENGINEERING_OWNER', 'MANAGER', 'PARTICIPANT', 'ASKED',
     'DEAL_OWNER'));
