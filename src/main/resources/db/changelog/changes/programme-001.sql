--liquibase formatted sql

--changeset programme:001-tables
CREATE TABLE process_step (
    number INT NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    text VARCHAR(1000) NOT NULL
);
CREATE TABLE timeline_entry (
    position INT NOT NULL PRIMARY KEY,
    year VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    text VARCHAR(1000) NOT NULL
);
--rollback DROP TABLE timeline_entry; DROP TABLE process_step;
