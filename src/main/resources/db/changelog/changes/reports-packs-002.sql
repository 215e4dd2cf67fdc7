--liquibase formatted sql

--changeset reports:packs-002
-- How each pack is marked: a run is shown to those who are cleared for all that it has made. The marking of those made
-- before stands in the names of their files.
ALTER TABLE pack ADD COLUMN marking VARCHAR(400) NOT NULL DEFAULT 'OFFICIAL';
UPDATE pack SET marking = 'OFFICIAL-SENSITIVE' WHERE file_name LIKE '%-OFFICIAL-SENSITIVE%';
--rollback ALTER TABLE pack DROP COLUMN marking;
