--liquibase formatted sql

--changeset performance:notes-001
-- What analysts say about a measure, or about all of them (''), in a period or always.
CREATE TABLE measure_note (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    measure VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    words VARCHAR(1000) NOT NULL,
    author VARCHAR(200) NOT NULL,
    written DATETIME NOT NULL,
    version INT NOT NULL DEFAULT 0
);
--rollback DROP TABLE measure_note;
