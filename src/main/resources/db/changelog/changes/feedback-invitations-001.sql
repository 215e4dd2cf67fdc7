--liquibase formatted sql

--changeset feedback:invitations-001
-- Asks a person of a force how one supported job went. What the person answers is a submission like any other.
CREATE TABLE feedback_invitation (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    job_reference VARCHAR(64) NOT NULL,
    force_code VARCHAR(16) NOT NULL,
    -- taken away by retention; the invitation stays
    email VARCHAR(254) NULL,
    made_by VARCHAR(64) NOT NULL,
    made_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    reminded_at DATETIME(3) NULL,
    revoked_at DATETIME(3) NULL,
    submission_id BIGINT NULL,
    answered_at DATETIME(3) NULL,
    version INT NOT NULL DEFAULT 0,
    KEY feedback_invitation_job (job_reference),
    KEY feedback_invitation_force (force_code, id),
    CONSTRAINT feedback_invitation_answer FOREIGN KEY (submission_id) REFERENCES feedback_submission (id)
);
-- Each letter has a link of its own, made when it is sent: nobody who reads the database can use one.
CREATE TABLE feedback_invitation_link (
    token_hash CHAR(64) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    invitation_id BIGINT NOT NULL,
    made_at DATETIME(3) NOT NULL,
    CONSTRAINT feedback_invitation_link_of FOREIGN KEY (invitation_id) REFERENCES feedback_invitation (id)
);
-- Mail that is to be sent. The text has a place for the link.
CREATE TABLE feedback_outbox (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    invitation_id BIGINT NOT NULL,
    recipient VARCHAR(254) NULL,
    subject VARCHAR(200) NOT NULL,
    body TEXT NOT NULL,
    state VARCHAR(16) CHARACTER SET ascii NOT NULL,
    attempts INT NOT NULL DEFAULT 0,
    next_attempt DATETIME(3) NOT NULL,
    made_at DATETIME(3) NOT NULL,
    ended_at DATETIME(3) NULL,
    reason VARCHAR(500) NOT NULL DEFAULT '',
    KEY feedback_outbox_due (state, next_attempt),
    CONSTRAINT feedback_outbox_of FOREIGN KEY (invitation_id) REFERENCES feedback_invitation (id)
);
-- One row, held by whoever invites: nobody is asked twice about one job.
CREATE TABLE feedback_invitation_gate (
    id TINYINT NOT NULL PRIMARY KEY
);
INSERT INTO feedback_invitation_gate (id) VALUES (1);
--rollback DROP TABLE feedback_invitation_gate; DROP TABLE feedback_outbox; DROP TABLE feedback_invitation_link; DROP TABLE feedback_invitation;
