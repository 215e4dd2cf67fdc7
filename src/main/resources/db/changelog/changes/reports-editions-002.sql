--liquibase formatted sql

--changeset reports:editions-002
-- The draft that an edition was submitted from, whom it is for, what changed against the edition before, and why it should
-- be superseded soon.
ALTER TABLE report_edition
    ADD COLUMN manuscript_id BIGINT NULL,
    ADD COLUMN audience VARCHAR(16) CHARACTER SET ascii NOT NULL DEFAULT 'INTERNAL',
    ADD COLUMN changes VARCHAR(500) NOT NULL DEFAULT '',
    ADD COLUMN warning VARCHAR(1000) NULL,
    ADD KEY report_edition_manuscript (manuscript_id);
--rollback ALTER TABLE report_edition DROP COLUMN manuscript_id, DROP COLUMN audience, DROP COLUMN changes, DROP COLUMN warning;
