--liquibase formatted sql

--changeset feedback:voices-005
-- What a force says of a job starts with the marking of the job, which may be made of those of two files.
ALTER TABLE feedback_submission MODIFY COLUMN marking VARCHAR(800) NOT NULL DEFAULT 'OFFICIAL';
ALTER TABLE quotation MODIFY COLUMN marking VARCHAR(800) NOT NULL DEFAULT 'OFFICIAL';
--rollback ALTER TABLE quotation MODIFY COLUMN marking VARCHAR(200) NOT NULL DEFAULT 'OFFICIAL';
--rollback ALTER TABLE feedback_submission MODIFY COLUMN marking VARCHAR(200) NOT NULL DEFAULT 'OFFICIAL';
