--liquibase formatted sql

--changeset feedback:marking-002
-- An invitation is marked as its job, a letter as what it is about. It comes after the markings of imports, which it reads.
ALTER TABLE feedback_invitation ADD COLUMN marking VARCHAR(800) NOT NULL DEFAULT 'OFFICIAL';
ALTER TABLE feedback_outbox ADD COLUMN marking VARCHAR(800) NOT NULL DEFAULT 'OFFICIAL';
UPDATE feedback_invitation i JOIN outcome_record o ON o.reference = i.job_reference AND o.kind = 'supported-job'
JOIN import_batch b ON b.id = o.import_id JOIN record_marking m ON m.id = b.marking_id
SET i.marking = m.marking;
UPDATE feedback_invitation i JOIN outcome_record o ON o.reference = i.job_reference AND o.kind = 'supported-job'
JOIN supported_job j ON j.record_id = o.id JOIN import_batch b ON b.id = j.import_id JOIN record_marking m ON m.id = b.marking_id
SET i.marking = m.marking WHERE i.marking = 'OFFICIAL';
--rollback ALTER TABLE feedback_outbox DROP COLUMN marking; ALTER TABLE feedback_invitation DROP COLUMN marking;
