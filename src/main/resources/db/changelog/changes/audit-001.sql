--liquibase formatted sql

--changeset audit:001-trail
CREATE TABLE audit_trail (
    id BIGINT NOT NULL AUTO_INCREMENT,
    happened_at TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    who VARCHAR(64) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    detail VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    KEY audit_trail_subject (kind, subject)
);
