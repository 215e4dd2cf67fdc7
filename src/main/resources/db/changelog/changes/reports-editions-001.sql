--liquibase formatted sql

--changeset reports:editions-001
-- A report on its way to being issued, and as it was issued: then neither the file nor what it was made from changes again.
CREATE TABLE report_edition (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    template VARCHAR(64) NOT NULL,
    template_text MEDIUMTEXT NOT NULL,
    period VARCHAR(64) CHARACTER SET ascii NOT NULL,
    region_code VARCHAR(16) NULL,
    title VARCHAR(300) NOT NULL,
    marking VARCHAR(200) NOT NULL,
    note VARCHAR(1000) NOT NULL DEFAULT '',
    snapshot LONGTEXT NOT NULL,
    fingerprint CHAR(64) CHARACTER SET ascii NOT NULL,
    state VARCHAR(16) CHARACTER SET ascii NOT NULL,
    author VARCHAR(64) NOT NULL,
    submitter VARCHAR(64) NULL,
    approver VARCHAR(64) NULL,
    reason VARCHAR(1000) NULL,
    submitted DATETIME(3) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    number INT NULL,
    issued DATETIME(3) NULL,
    address VARCHAR(300) NULL,
    software VARCHAR(200) NULL,
    file_name VARCHAR(255) NULL,
    file LONGBLOB NULL,
    sha256 CHAR(64) CHARACTER SET ascii NULL,
    superseded_by INT NULL,
    ended DATETIME(3) NULL,
    UNIQUE KEY report_edition_number (number),
    UNIQUE KEY report_edition_sha256 (sha256),
    KEY report_edition_fingerprint (fingerprint),
    KEY report_edition_scope (template, period, region_code)
);
--rollback DROP TABLE report_edition;
