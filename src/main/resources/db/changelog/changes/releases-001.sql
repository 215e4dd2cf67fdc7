--liquibase formatted sql

--changeset releases:001-tables
-- What an audience outside was given, as it was given: a hidden cell has no value here either. The gate's one row is held
-- by whoever records a release, so that each is checked against all before it.
CREATE TABLE release_edition (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    first_quarter INT NOT NULL,
    last_quarter INT NOT NULL,
    threshold INT NOT NULL,
    who VARCHAR(64) NOT NULL,
    released DATETIME NOT NULL,
    records_as_of DATETIME NOT NULL,
    fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
CREATE TABLE release_cell (
    edition_id BIGINT NOT NULL,
    measure VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    breakdown VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    member VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_quarter INT NOT NULL,
    last_quarter INT NOT NULL,
    quantity BIGINT NULL,
    PRIMARY KEY (edition_id, measure, breakdown, member, first_quarter),
    CONSTRAINT release_cell_of_edition FOREIGN KEY (edition_id) REFERENCES release_edition (id)
);
CREATE TABLE release_gate (
    id INT NOT NULL PRIMARY KEY
);
INSERT INTO release_gate (id) VALUES (1);
--rollback DROP TABLE release_gate; DROP TABLE release_cell; DROP TABLE release_edition;
