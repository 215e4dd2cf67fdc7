--liquibase formatted sql

--changeset performance:wordings-001-tables
-- Everything that is said of a measure, and since when. What it said before is kept with its dates.
ALTER TABLE measure
    ADD COLUMN direction VARCHAR(16) NOT NULL DEFAULT 'NEITHER',
    ADD COLUMN owner VARCHAR(200) NOT NULL DEFAULT 'The programme''s analyst',
    ADD COLUMN source VARCHAR(500) NOT NULL DEFAULT 'The programme''s outcome records, as forces and units report them',
    ADD COLUMN target VARCHAR(500) NOT NULL DEFAULT '',
    ADD COLUMN valid_from DATE NOT NULL DEFAULT '2021-01-01';
UPDATE measure SET direction = 'MORE' WHERE code IN ('disruption', 'supported-job');
CREATE TABLE measure_earlier (
    code VARCHAR(63) NOT NULL,
    version INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    definition VARCHAR(2000) NOT NULL,
    caveat VARCHAR(2000) NOT NULL,
    direction VARCHAR(16) NOT NULL,
    owner VARCHAR(200) NOT NULL,
    source VARCHAR(500) NOT NULL,
    target VARCHAR(500) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    changed_by VARCHAR(64) NOT NULL,
    PRIMARY KEY (code, version),
    CONSTRAINT measure_earlier_of_measure FOREIGN KEY (code) REFERENCES measure (code)
);
--rollback DROP TABLE measure_earlier; ALTER TABLE measure DROP COLUMN direction, DROP COLUMN owner, DROP COLUMN source, DROP COLUMN target, DROP COLUMN valid_from;
