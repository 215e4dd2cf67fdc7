--liquibase formatted sql

--changeset feedback:voices-003-notices
-- A quotation that stood on the wall was taken back: whoever quotes it has to know.
CREATE TABLE feedback_notice (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    quotation_id BIGINT NOT NULL,
    reference VARCHAR(16) NOT NULL,
    attribution VARCHAR(100) NOT NULL,
    happened_at TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    noted_by VARCHAR(64) NULL,
    KEY feedback_notice_open (noted_by, id)
);
--rollback DROP TABLE feedback_notice;
