--liquibase formatted sql

--changeset reports:editions-004-digests
-- Digests of files were those of their bytes written as UTF-8, which no other program makes.
UPDATE report_edition SET sha256 = SHA2(file, 256) WHERE file IS NOT NULL;
--rollback SELECT 1;
