--liquibase formatted sql

--changeset security:001-account
CREATE TABLE account (
    id BIGINT NOT NULL AUTO_INCREMENT,
    name VARCHAR(64) NOT NULL,
    display_name VARCHAR(100) NOT NULL,
    role VARCHAR(16) NOT NULL,
    force_code VARCHAR(16),
    password_hash VARCHAR(200),
    active BOOLEAN NOT NULL DEFAULT TRUE,
    version INT NOT NULL DEFAULT 0,
    made_at TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (id),
    UNIQUE KEY account_name (name)
);

--changeset security:001-one-time-link
CREATE TABLE one_time_link (
    token_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    purpose VARCHAR(32) NOT NULL,
    account_id BIGINT,
    expires_at TIMESTAMP(3) NULL,
    PRIMARY KEY (token_hash),
    FOREIGN KEY (account_id) REFERENCES account (id)
);
