--liquibase formatted sql

--changeset casestudies:001-tables
CREATE TABLE case_study (
    slug VARCHAR(80) NOT NULL PRIMARY KEY,
    title VARCHAR(200) NOT NULL,
    summary VARCHAR(1000) NOT NULL,
    story TEXT NOT NULL,
    threat VARCHAR(100) NOT NULL,
    outcome VARCHAR(200) NOT NULL,
    region VARCHAR(16) NULL,
    marking VARCHAR(200) NOT NULL,
    position INT NOT NULL
);
--rollback DROP TABLE case_study;
