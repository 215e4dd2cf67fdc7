--liquibase formatted sql

--changeset programme:002-manuscripts
-- The published steps and entries become items of the workflow.
INSERT INTO editorial_item (kind, name, position)
SELECT 'process-step', CONCAT('step-', number), number FROM process_step ORDER BY number;
INSERT INTO editorial_item (kind, name, position)
SELECT 'timeline-entry', CONCAT('entry-', position), position FROM timeline_entry ORDER BY position;
INSERT INTO editorial_manuscript (item_id, number, marking, state, author, submitter, approver, changed_at, published_at)
SELECT id, 1, 'OFFICIAL', 'PUBLISHED', 'comms', 'comms', 'approver', '2023-02-01', '2023-02-01'
FROM editorial_item WHERE kind IN ('process-step', 'timeline-entry');
INSERT INTO editorial_section (manuscript_id, name, text, saved_by, saved_at)
SELECT m.id, s.name, CASE s.name WHEN 'title' THEN p.name WHEN 'text' THEN p.text ELSE p.number END, 'comms', '2023-02-01'
FROM process_step p
JOIN editorial_item i ON i.kind = 'process-step' AND i.name = CONCAT('step-', p.number)
JOIN editorial_manuscript m ON m.item_id = i.id
CROSS JOIN (SELECT 'title' AS name UNION ALL SELECT 'text' UNION ALL SELECT 'order') s;
INSERT INTO editorial_section (manuscript_id, name, text, saved_by, saved_at)
SELECT m.id, s.name,
  CASE s.name WHEN 'title' THEN t.title WHEN 'text' THEN t.text WHEN 'when' THEN t.year ELSE t.position END,
  'comms', '2023-02-01'
FROM timeline_entry t
JOIN editorial_item i ON i.kind = 'timeline-entry' AND i.name = CONCAT('entry-', t.position)
JOIN editorial_manuscript m ON m.item_id = i.id
CROSS JOIN (SELECT 'title' AS name UNION ALL SELECT 'text' UNION ALL SELECT 'when' UNION ALL SELECT 'order') s;
DROP TABLE process_step;
DROP TABLE timeline_entry;
INSERT INTO editorial_step (manuscript_id, happened_at, who, kind, detail)
SELECT m.id, m.published_at, 'approver', 'published', 'taken over from the portal''s first release'
FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id WHERE i.kind IN ('process-step', 'timeline-entry');
