--liquibase formatted sql

--changeset performance:reporting-001-tables
-- Which forces somebody declared complete for which months: with an import, and then taken back with it, or by itself.
CREATE TABLE reporting_declaration (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    import_id BIGINT NULL,
    file_name VARCHAR(255) NOT NULL,
    who VARCHAR(64) NOT NULL,
    declared DATETIME NOT NULL,
    first_month DATE NOT NULL,
    last_month DATE NOT NULL,
    KEY reporting_declaration_import (import_id),
    CONSTRAINT reporting_declaration_of_import FOREIGN KEY (import_id) REFERENCES import_batch (id) ON DELETE CASCADE
);
CREATE TABLE reporting_force (
    declaration_id BIGINT NOT NULL,
    organisation VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (declaration_id, organisation),
    CONSTRAINT reporting_force_of_declaration FOREIGN KEY (declaration_id)
      REFERENCES reporting_declaration (id) ON DELETE CASCADE
);
--rollback DROP TABLE reporting_force; DROP TABLE reporting_declaration;

--changeset performance:reporting-001-demonstration
-- Demonstration data that were there before stand for complete ones.
INSERT INTO reporting_declaration (import_id, file_name, who, declared, first_month, last_month)
SELECT id, file_name, 'system', loaded, '2021-01-01', '2023-01-01' FROM import_batch
WHERE file_name = 'demonstration-outcomes.csv';
INSERT INTO reporting_force (declaration_id, organisation)
SELECT DISTINCT d.id, m.force_code FROM reporting_declaration d JOIN membership m
ON m.valid_from <= '2023-01-31' AND m.valid_to >= '2021-01-01';
--rollback DELETE FROM reporting_force; DELETE FROM reporting_declaration;
