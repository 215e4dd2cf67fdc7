--liquibase formatted sql

--changeset performance:wordings-002-targets
-- What a measure should come to, as "2022: 320; 2022-23: 340". It changes with the wording and is kept with it.
ALTER TABLE measure ADD COLUMN targets VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE measure_earlier ADD COLUMN targets VARCHAR(500) NOT NULL DEFAULT '';
--rollback ALTER TABLE measure DROP COLUMN targets; ALTER TABLE measure_earlier DROP COLUMN targets;
