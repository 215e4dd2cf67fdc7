--liquibase formatted sql

--changeset casestudies:002-manuscripts
-- The published case studies become items of the workflow. The file's name puts it after the workflow's tables.
INSERT INTO editorial_item (kind, name, position)
SELECT 'case-study', slug, position FROM case_study ORDER BY position, slug;
INSERT INTO editorial_manuscript (item_id, number, marking, state, author, submitter, approver, changed_at, published_at)
SELECT i.id, 1, c.marking, 'PUBLISHED', 'comms', 'comms', 'approver', '2023-02-01', '2023-02-01'
FROM case_study c JOIN editorial_item i ON i.kind = 'case-study' AND i.name = c.slug;
INSERT INTO editorial_section (manuscript_id, name, text, saved_by, saved_at)
SELECT m.id, s.name,
  CASE s.name WHEN 'title' THEN c.title WHEN 'summary' THEN c.summary WHEN 'story' THEN c.story
    WHEN 'threat' THEN c.threat WHEN 'outcome' THEN c.outcome WHEN 'force' THEN '' WHEN 'operation' THEN '' ELSE COALESCE(c.region, '') END,
  'comms', '2023-02-01'
FROM case_study c
JOIN editorial_item i ON i.kind = 'case-study' AND i.name = c.slug
JOIN editorial_manuscript m ON m.item_id = i.id
CROSS JOIN (SELECT 'title' AS name UNION ALL SELECT 'summary' UNION ALL SELECT 'story' UNION ALL SELECT 'threat'
  UNION ALL SELECT 'outcome' UNION ALL SELECT 'force' UNION ALL SELECT 'region' UNION ALL SELECT 'operation') s;
DROP TABLE case_study;
INSERT INTO editorial_step (manuscript_id, happened_at, who, kind, detail)
SELECT m.id, m.published_at, 'approver', 'published', 'taken over from the portal''s first release'
FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id WHERE i.kind = 'case-study';
