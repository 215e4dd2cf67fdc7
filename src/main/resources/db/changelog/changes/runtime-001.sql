--liquibase formatted sql

--changeset runtime:001
CREATE TABLE runtime_setting (
    name  VARCHAR(64)  NOT NULL PRIMARY KEY,
    value VARCHAR(255) NOT NULL
);
