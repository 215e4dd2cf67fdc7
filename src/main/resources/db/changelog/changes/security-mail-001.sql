--liquibase formatted sql

--changeset security:mail-001
-- Where its owner is reminded of what is due; empty for nobody.
ALTER TABLE account ADD COLUMN mail VARCHAR(254) NOT NULL DEFAULT '';
--rollback ALTER TABLE account DROP COLUMN mail;
