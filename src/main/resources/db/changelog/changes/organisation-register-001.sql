--liquibase formatted sql

--changeset organisation:register-001
-- One row: whoever changes an organisation holds it, and whoever has read organisations can tell that they changed.
CREATE TABLE organisation_register (
    id TINYINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL
);
INSERT INTO organisation_register (id, version) VALUES (1, 0);
-- Into which force a force was merged on the day after its last.
CREATE TABLE force_succession (
    force_code VARCHAR(16) NOT NULL PRIMARY KEY,
    successor VARCHAR(16) NOT NULL
);
--rollback DROP TABLE force_succession; DROP TABLE organisation_register;
