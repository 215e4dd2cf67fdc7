--liquibase formatted sql

--changeset dataimport:marking-001
-- How a file is marked that somebody tried to load, and a series of published figures. What was there before is OFFICIAL.
ALTER TABLE import_run ADD COLUMN marking VARCHAR(400) NOT NULL DEFAULT 'OFFICIAL';
ALTER TABLE context_series ADD COLUMN marking VARCHAR(400) NOT NULL DEFAULT 'OFFICIAL';
--rollback ALTER TABLE context_series DROP COLUMN marking; ALTER TABLE import_run DROP COLUMN marking;
