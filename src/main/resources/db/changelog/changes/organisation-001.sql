--liquibase formatted sql

--changeset organisation:001-regions
CREATE TABLE region (
    code VARCHAR(16) NOT NULL,
    name VARCHAR(100) NOT NULL,
    unit VARCHAR(40) NOT NULL,
    longitude DECIMAL(8, 5) NOT NULL,
    latitude DECIMAL(8, 5) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL DEFAULT '9999-12-31',
    PRIMARY KEY (code, valid_from)
);
