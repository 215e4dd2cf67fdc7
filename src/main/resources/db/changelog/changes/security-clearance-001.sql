--liquibase formatted sql

--changeset security:clearance-001
-- What else than OFFICIAL an account may see: OFFICIAL-SENSITIVE, and what is for the use of named organisations only.
ALTER TABLE account
    ADD COLUMN sees_sensitive BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN organisations VARCHAR(2000) NOT NULL DEFAULT '';
--rollback ALTER TABLE account DROP COLUMN sees_sensitive, DROP COLUMN organisations;
