--liquibase formatted sql

--changeset feedback:voices-002-moderation
ALTER TABLE feedback_submission
    ADD COLUMN threat VARCHAR(64) NOT NULL DEFAULT '',
    ADD COLUMN assigned_to VARCHAR(64) NULL,
    ADD COLUMN set_aside VARCHAR(500) NULL,
    ADD KEY feedback_submission_sent (submitted_at, id);
-- What a force wrote before words were removed from it; only approvers read it, and each look is in the trail.
CREATE TABLE feedback_original (
    submission_id BIGINT NOT NULL,
    passage VARCHAR(16) CHARACTER SET ascii NOT NULL,
    text TEXT NOT NULL,
    redacted_by VARCHAR(64) NOT NULL,
    redacted_at TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    PRIMARY KEY (submission_id, passage),
    CONSTRAINT feedback_original_of FOREIGN KEY (submission_id) REFERENCES feedback_submission (id)
);
-- The force is asked whether a quotation may stand as it is. The link's secret is kept as its fingerprint only.
CREATE TABLE feedback_agreement (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    quotation_id BIGINT NOT NULL,
    text VARCHAR(2000) NOT NULL,
    token_hash CHAR(64) CHARACTER SET ascii NULL,
    asked_by VARCHAR(64) NOT NULL,
    asked_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    answer VARCHAR(16) CHARACTER SET ascii NULL,
    words VARCHAR(2000) NOT NULL DEFAULT '',
    answered_at DATETIME(3) NULL,
    UNIQUE KEY feedback_agreement_link (token_hash),
    KEY feedback_agreement_quotation (quotation_id, id),
    CONSTRAINT feedback_agreement_of FOREIGN KEY (quotation_id) REFERENCES quotation (id)
);
--rollback DROP TABLE feedback_agreement; DROP TABLE feedback_original;
--rollback ALTER TABLE feedback_submission DROP COLUMN threat, DROP COLUMN assigned_to, DROP COLUMN set_aside, DROP KEY feedback_submission_sent;
