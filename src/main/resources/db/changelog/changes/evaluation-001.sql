--liquibase formatted sql

--changeset evaluation:001-tables
CREATE TABLE evaluation_document (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title VARCHAR(300) NOT NULL,
    publisher VARCHAR(200) NOT NULL,
    published DATE NOT NULL,
    published_in_words VARCHAR(60) NOT NULL,
    place VARCHAR(200) NOT NULL
);
CREATE TABLE evaluation_stage (
    number INT NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL
);
-- aspect: total or cashable of the headline (no stage); speed, time, money or unit-money of a stage
CREATE TABLE evaluation_figure (
    code VARCHAR(63) NOT NULL PRIMARY KEY,
    stage INT NULL,
    aspect VARCHAR(16) NOT NULL,
    name VARCHAR(200) NOT NULL,
    definition VARCHAR(2000) NOT NULL,
    caveat VARCHAR(2000) NOT NULL,
    unit VARCHAR(16) NOT NULL,
    value DECIMAL(20, 4) NOT NULL,
    document_id BIGINT NOT NULL,
    position INT NOT NULL,
    UNIQUE KEY evaluation_figure_aspect (stage, aspect),
    CONSTRAINT evaluation_figure_stage FOREIGN KEY (stage) REFERENCES evaluation_stage (number),
    CONSTRAINT evaluation_figure_document FOREIGN KEY (document_id) REFERENCES evaluation_document (id)
);
--rollback DROP TABLE evaluation_figure; DROP TABLE evaluation_stage; DROP TABLE evaluation_document;
