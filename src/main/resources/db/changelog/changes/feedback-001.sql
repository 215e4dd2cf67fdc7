--liquibase formatted sql

--changeset feedback:001-submission
CREATE TABLE feedback_submission (
    id BIGINT NOT NULL AUTO_INCREMENT,
    reference VARCHAR(16) NOT NULL,
    form_token CHAR(36) CHARACTER SET ascii NOT NULL,
    submitted_at TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    submitted_by VARCHAR(64) NOT NULL,
    force_code VARCHAR(16) NOT NULL,
    region_code VARCHAR(16),
    job_reference VARCHAR(64) NOT NULL,
    timeliness TINYINT,
    quality TINYINT,
    usefulness TINYINT,
    professionalism TINYINT,
    ask_again TINYINT,
    sentence VARCHAR(2000) NOT NULL,
    consent VARCHAR(16) NOT NULL,
    consent_version VARCHAR(16) NOT NULL,
    withdrawn_at TIMESTAMP(3) NULL,
    version INT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY feedback_submission_reference (reference),
    UNIQUE KEY feedback_submission_form (form_token),
    KEY feedback_submission_force (force_code, submitted_at)
);

--changeset feedback:001-quotation
CREATE TABLE quotation (
    id BIGINT NOT NULL AUTO_INCREMENT,
    submission_id BIGINT,
    text VARCHAR(2000) NOT NULL,
    attribution VARCHAR(100) NOT NULL,
    region_code VARCHAR(16),
    state VARCHAR(16) NOT NULL,
    author VARCHAR(64) NOT NULL,
    submitter VARCHAR(64),
    approver VARCHAR(64),
    reason VARCHAR(500),
    published_at TIMESTAMP(3) NULL,
    version INT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY quotation_submission (submission_id),
    FOREIGN KEY (submission_id) REFERENCES feedback_submission (id)
);
