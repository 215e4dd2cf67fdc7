--liquibase formatted sql

--changeset dataimport:001-runs
-- Every attempt to load a file, whatever came of it. import_id is the import in the records, where there is one.
CREATE TABLE import_run (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    file_name VARCHAR(255) NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
    format VARCHAR(32) CHARACTER SET ascii NOT NULL,
    who VARCHAR(64) NOT NULL,
    state VARCHAR(16) CHARACTER SET ascii NOT NULL,
    started DATETIME(3) NOT NULL,
    finished DATETIME(3) NULL,
    rows_read BIGINT NOT NULL DEFAULT 0,
    added BIGINT NOT NULL DEFAULT 0,
    amended BIGINT NOT NULL DEFAULT 0,
    unchanged BIGINT NOT NULL DEFAULT 0,
    repeated BIGINT NOT NULL DEFAULT 0,
    rejected BIGINT NOT NULL DEFAULT 0,
    reason VARCHAR(1000) NOT NULL DEFAULT '',
    import_id BIGINT NULL,
    KEY import_run_state (state)
);
-- One row, which an import locks while it changes the records: imports wait for one another.
CREATE TABLE import_gate (
    id TINYINT NOT NULL PRIMARY KEY
);
INSERT INTO import_gate (id) VALUES (1);
--rollback DROP TABLE import_gate; DROP TABLE import_run;
