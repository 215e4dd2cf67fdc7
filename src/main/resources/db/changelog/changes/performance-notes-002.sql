--liquibase formatted sql

--changeset performance:notes-002
-- A note says as much as the figure that it is about, or more. What was written before is OFFICIAL.
ALTER TABLE measure_note ADD COLUMN marking VARCHAR(400) NOT NULL DEFAULT 'OFFICIAL';
--rollback ALTER TABLE measure_note DROP COLUMN marking;
