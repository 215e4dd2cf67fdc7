--liquibase formatted sql

--changeset feedback:voices-004-workflow
-- Quotations become items of the editorial workflow, which keeps their versions. The row here says what each is from and who
-- is named, and lets the wall read how the workflow has it now.
ALTER TABLE quotation
    ADD COLUMN item VARCHAR(80) CHARACTER SET ascii NULL AFTER submission_id,
    ADD COLUMN marking VARCHAR(200) NOT NULL DEFAULT 'OFFICIAL';
UPDATE quotation q LEFT JOIN feedback_submission s ON s.id = q.submission_id
SET q.item = COALESCE(LOWER(s.reference), CONCAT('quotation-', q.id)), q.marking = COALESCE(s.marking, 'OFFICIAL');
ALTER TABLE quotation ADD UNIQUE KEY quotation_item (item);
INSERT INTO editorial_item (kind, name, position)
SELECT 'quotation', item, ROW_NUMBER() OVER (ORDER BY published_at IS NULL, published_at, id) FROM quotation;
INSERT INTO editorial_manuscript (item_id, number, marking, state, author, submitter, approver, reason, changed_at, published_at, ended_at)
SELECT i.id, 1, q.marking, q.state, q.author, q.submitter, q.approver, q.reason,
  COALESCE(s.withdrawn_at, q.published_at, s.submitted_at, CURRENT_TIMESTAMP(3)), q.published_at,
  IF(q.state = 'WITHDRAWN', GREATEST(COALESCE(s.withdrawn_at, CURRENT_TIMESTAMP(3)), COALESCE(q.published_at, s.submitted_at)), NULL)
FROM quotation q JOIN editorial_item i ON i.kind = 'quotation' AND i.name = q.item
LEFT JOIN feedback_submission s ON s.id = q.submission_id;
INSERT INTO editorial_section (manuscript_id, name, text, saved_by, saved_at)
SELECT m.id, n.name, IF(n.name = 'text', q.text, CONCAT_WS(', ', q.attribution, s.reference)), q.author, m.changed_at
FROM quotation q JOIN editorial_item i ON i.kind = 'quotation' AND i.name = q.item
JOIN editorial_manuscript m ON m.item_id = i.id
LEFT JOIN feedback_submission s ON s.id = q.submission_id
CROSS JOIN (SELECT 'title' AS name UNION ALL SELECT 'text') n;
INSERT INTO editorial_writer (manuscript_id, who)
SELECT m.id, m.author FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id WHERE i.kind = 'quotation';
INSERT INTO editorial_step (manuscript_id, happened_at, who, kind, detail)
SELECT m.id, m.changed_at, COALESCE(m.approver, m.submitter, m.author),
  CASE m.state WHEN 'PUBLISHED' THEN 'published' WHEN 'WITHDRAWN' THEN 'withdrawn' WHEN 'IN_REVIEW' THEN 'submitted'
    WHEN 'APPROVED' THEN 'approved' ELSE IF(m.reason IS NULL, 'begun', 'declined') END,
  'taken over from the inbox'
FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id WHERE i.kind = 'quotation';
--rollback DELETE t FROM editorial_step t JOIN editorial_manuscript m ON m.id = t.manuscript_id JOIN editorial_item i ON i.id = m.item_id WHERE i.kind = 'quotation';
--rollback DELETE t FROM editorial_comment t JOIN editorial_manuscript m ON m.id = t.manuscript_id JOIN editorial_item i ON i.id = m.item_id WHERE i.kind = 'quotation';
--rollback DELETE t FROM editorial_writer t JOIN editorial_manuscript m ON m.id = t.manuscript_id JOIN editorial_item i ON i.id = m.item_id WHERE i.kind = 'quotation';
--rollback DELETE t FROM editorial_section t JOIN editorial_manuscript m ON m.id = t.manuscript_id JOIN editorial_item i ON i.id = m.item_id WHERE i.kind = 'quotation';
--rollback DELETE m FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id WHERE i.kind = 'quotation';
--rollback DELETE FROM editorial_item WHERE kind = 'quotation';
--rollback ALTER TABLE quotation DROP KEY quotation_item, DROP COLUMN item, DROP COLUMN marking;
