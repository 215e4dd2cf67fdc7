--liquibase formatted sql

--changeset performance:imports-001-earlier
-- What a record was before an import amended it: undoing that import puts it back.
CREATE TABLE outcome_earlier (
    amended_by BIGINT NOT NULL,
    id BIGINT NOT NULL,
    reference VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    date DATE NOT NULL,
    organisation VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    threat VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    strand VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    quantity INT NOT NULL,
    operation VARCHAR(200) NOT NULL,
    import_id BIGINT NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (amended_by, id),
    KEY outcome_earlier_import (import_id)
);
ALTER TABLE outcome_month ADD KEY outcome_month_import (import_id);
--rollback ALTER TABLE outcome_month DROP KEY outcome_month_import; DROP TABLE outcome_earlier;
