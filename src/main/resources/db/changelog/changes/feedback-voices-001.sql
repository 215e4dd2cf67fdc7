--liquibase formatted sql

--changeset feedback:voices-001-wording
-- What a version of the form asks, word for word. A version that answers were given to is never changed: other words are a new version.
CREATE TABLE feedback_wording (
    form_version SMALLINT NOT NULL,
    part VARCHAR(32) CHARACTER SET ascii NOT NULL,
    wording VARCHAR(500) NOT NULL,
    hint VARCHAR(500) NOT NULL DEFAULT '',
    PRIMARY KEY (form_version, part)
);
INSERT INTO feedback_wording (form_version, part, wording, hint) VALUES
    (1, 'job', 'Job reference', 'Choose one of your force’s jobs, or type the reference that you were given.'),
    (1, 'timeliness', 'Did the support come when you needed it?', ''),
    (1, 'timeliness.1', 'Far too late', ''), (1, 'timeliness.2', 'Late', ''), (1, 'timeliness.3', 'Just in time', ''),
    (1, 'timeliness.4', 'On time', ''), (1, 'timeliness.5', 'Early', ''),
    (1, 'quality', 'How good was the work that you received?', ''),
    (1, 'quality.1', 'Very poor', ''), (1, 'quality.2', 'Poor', ''), (1, 'quality.3', 'Fair', ''),
    (1, 'quality.4', 'Good', ''), (1, 'quality.5', 'Very good', ''),
    (1, 'usefulness', 'How useful was it for the job?', ''),
    (1, 'usefulness.1', 'Very poor', ''), (1, 'usefulness.2', 'Poor', ''), (1, 'usefulness.3', 'Fair', ''),
    (1, 'usefulness.4', 'Good', ''), (1, 'usefulness.5', 'Very good', ''),
    (1, 'professionalism', 'How was it to work with the team?', ''),
    (1, 'professionalism.1', 'Very poor', ''), (1, 'professionalism.2', 'Poor', ''), (1, 'professionalism.3', 'Fair', ''),
    (1, 'professionalism.4', 'Good', ''), (1, 'professionalism.5', 'Very good', ''),
    (1, 'ask-again', 'Would you ask for support again?', ''),
    (1, 'ask-again.1', 'Certainly not', ''), (1, 'ask-again.2', 'Probably not', ''), (1, 'ask-again.3', 'Perhaps', ''),
    (1, 'ask-again.4', 'Probably', ''), (1, 'ask-again.5', 'Certainly', ''),
    (1, 'sentence', 'What made a difference, or what was missing?', 'A sentence or two that others in policing would understand. No names of people, no operational detail.'),
    (1, 'consent', 'May your words be quoted?', ''),
    (1, 'consent.NOWHERE', 'Internal only: the programme may read our words, and shows them to nobody else.', ''),
    (1, 'consent.PUBLIC', 'In public: the programme may quote our words, whole or in part, with the name “{force}”, on this portal and in its reports.', ''),
    (2, 'job', 'Which job is this about?', 'Choose one of your force’s jobs, or type the reference that you were given.'),
    (2, 'asked', 'What did you ask for?', 'A few words will do, such as “a map of the network”. No names of people, no operational detail.'),
    (2, 'delivered', 'What did you get?', 'If something did not come, say so. No names of people, no operational detail.'),
    (2, 'timeliness', 'Did the support come when you needed it?', ''),
    (2, 'timeliness.1', 'Far too late', ''), (2, 'timeliness.2', 'Late', ''), (2, 'timeliness.3', 'Just in time', ''),
    (2, 'timeliness.4', 'On time', ''), (2, 'timeliness.5', 'Early', ''),
    (2, 'quality', 'How good was the work that you received?', ''),
    (2, 'quality.1', 'Very poor', ''), (2, 'quality.2', 'Poor', ''), (2, 'quality.3', 'Fair', ''),
    (2, 'quality.4', 'Good', ''), (2, 'quality.5', 'Very good', ''),
    (2, 'usefulness', 'How useful was it for the job?', ''),
    (2, 'usefulness.1', 'Not useful at all', ''), (2, 'usefulness.2', 'Of little use', ''), (2, 'usefulness.3', 'Of some use', ''),
    (2, 'usefulness.4', 'Useful', ''), (2, 'usefulness.5', 'Very useful', ''),
    (2, 'professionalism', 'How professional was the team?', ''),
    (2, 'professionalism.1', 'Very poor', ''), (2, 'professionalism.2', 'Poor', ''), (2, 'professionalism.3', 'Fair', ''),
    (2, 'professionalism.4', 'Good', ''), (2, 'professionalism.5', 'Very good', ''),
    (2, 'ask-again', 'Would you ask for support again?', ''),
    (2, 'ask-again.1', 'Certainly not', ''), (2, 'ask-again.2', 'Probably not', ''), (2, 'ask-again.3', 'Perhaps', ''),
    (2, 'ask-again.4', 'Probably', ''), (2, 'ask-again.5', 'Certainly', ''),
    (2, 'outcome', 'What has come of it so far?', 'For example arrests, people made safe, a new line of enquiry, or nothing yet. No names of people, no operational detail.'),
    (2, 'better', 'What would have been better?', 'The programme reads every answer. It is never quoted.'),
    (2, 'sentence', 'Is there a sentence that may be quoted?', 'In your own words, such as others in policing would understand. You decide on the next page who may see it.'),
    (2, 'consent', 'Where may your words be quoted?', 'Whole or in part, never changed. You can take this back at any time.'),
    (2, 'consent.INTERNAL', 'Inside the programme: people who work for it may read our words on this portal.', ''),
    (2, 'consent.FORCES', 'To other police forces: their officers may read our words on this portal.', ''),
    (2, 'consent.PUBLIC', 'In public: anybody may read our words, on this portal, in reports and elsewhere.', ''),
    (2, 'consent.NOWHERE', 'Nowhere: whoever looks after feedback may read our words and act on them; they are not quoted.', ''),
    (2, 'naming', 'How may you be named?', 'Nobody’s own name is ever shown.'),
    (2, 'naming.FORCE', 'By our force: “{force}”', ''),
    (2, 'naming.UNIT', 'By our regional unit only: “{unit}”', ''),
    (2, 'naming.NONE', 'Not at all: “A police force”', ''),
    (2, 'contact', 'May we come back to you?', 'You may leave all of this empty. It is kept apart from your answers, is seen by those who look after feedback only, and is deleted after a year at the latest.');
--rollback DROP TABLE feedback_wording;

--changeset feedback:voices-001-answers
ALTER TABLE feedback_submission
    ADD COLUMN form_version SMALLINT NOT NULL DEFAULT 1,
    ADD COLUMN asked TEXT NOT NULL DEFAULT '',
    ADD COLUMN delivered TEXT NOT NULL DEFAULT '',
    ADD COLUMN outcome TEXT NOT NULL DEFAULT '',
    ADD COLUMN better TEXT NOT NULL DEFAULT '';
-- Each part of a consent as it was put to the person, and what the person said to it.
CREATE TABLE feedback_consent (
    submission_id BIGINT NOT NULL,
    part VARCHAR(16) CHARACTER SET ascii NOT NULL,
    granted BOOLEAN NOT NULL,
    wording VARCHAR(700) NOT NULL,
    wording_version VARCHAR(16) CHARACTER SET ascii NOT NULL,
    given_at TIMESTAMP(3) NOT NULL,
    withdrawn_at TIMESTAMP(3) NULL,
    PRIMARY KEY (submission_id, part),
    CONSTRAINT feedback_consent_of FOREIGN KEY (submission_id) REFERENCES feedback_submission (id)
);
-- What was agreed to before stays what it was: one question, in public with the force's name (at its place in the wording)
-- or not at all.
INSERT INTO feedback_consent (submission_id, part, granted, wording, wording_version, given_at, withdrawn_at)
SELECT s.id, 'PUBLIC', s.consent = 'PUBLIC', w.wording, s.consent_version, s.submitted_at, s.withdrawn_at
FROM feedback_submission s JOIN feedback_wording w
    ON w.form_version = 1 AND w.part = IF(s.consent = 'PUBLIC', 'consent.PUBLIC', 'consent.NOWHERE');
INSERT INTO feedback_consent (submission_id, part, granted, wording, wording_version, given_at, withdrawn_at)
SELECT s.id, 'NAME_FORCE', TRUE, w.wording, s.consent_version, s.submitted_at, s.withdrawn_at
FROM feedback_submission s JOIN feedback_wording w ON w.form_version = 1 AND w.part = 'consent.PUBLIC'
WHERE s.consent = 'PUBLIC';
ALTER TABLE feedback_submission DROP COLUMN consent, DROP COLUMN consent_version;
--rollback ALTER TABLE feedback_submission ADD COLUMN consent VARCHAR(16) NOT NULL DEFAULT 'INTERNAL', ADD COLUMN consent_version VARCHAR(16) NOT NULL DEFAULT '';
--rollback UPDATE feedback_submission s JOIN feedback_consent c ON c.submission_id = s.id AND c.part = 'PUBLIC' SET s.consent = IF(c.granted, 'PUBLIC', 'INTERNAL'), s.consent_version = c.wording_version;
--rollback DROP TABLE feedback_consent;
--rollback ALTER TABLE feedback_submission DROP COLUMN form_version, DROP COLUMN asked, DROP COLUMN delivered, DROP COLUMN outcome, DROP COLUMN better;

--changeset feedback:voices-001-contact
-- Who answered, apart from the answers: for those who have to come back to the person, and for a time only.
CREATE TABLE feedback_contact (
    submission_id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    email VARCHAR(254) NOT NULL,
    phone VARCHAR(40) NOT NULL,
    given_at TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    CONSTRAINT feedback_contact_of FOREIGN KEY (submission_id) REFERENCES feedback_submission (id)
);
-- Answers that are being given. The code by which somebody comes back stands here as its fingerprint only.
CREATE TABLE feedback_draft (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    form_token CHAR(36) CHARACTER SET ascii NOT NULL,
    invitation_id BIGINT NULL,
    account VARCHAR(64) NULL,
    force_code VARCHAR(16) NOT NULL,
    job_reference VARCHAR(64) NOT NULL,
    form_version SMALLINT NOT NULL,
    answers MEDIUMTEXT NOT NULL,
    contact TEXT NOT NULL,
    step VARCHAR(16) CHARACTER SET ascii NOT NULL,
    code_hash CHAR(64) CHARACTER SET ascii NULL,
    begun_at DATETIME(3) NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    UNIQUE KEY feedback_draft_form (form_token),
    UNIQUE KEY feedback_draft_invitation (invitation_id),
    UNIQUE KEY feedback_draft_job (account, job_reference),
    UNIQUE KEY feedback_draft_code (code_hash),
    CONSTRAINT feedback_draft_of FOREIGN KEY (invitation_id) REFERENCES feedback_invitation (id)
);
-- A letter may be about an answer as well as about an invitation.
ALTER TABLE feedback_outbox
    ADD COLUMN kind VARCHAR(16) CHARACTER SET ascii NOT NULL DEFAULT 'INVITATION' AFTER id,
    ADD COLUMN about BIGINT NOT NULL DEFAULT 0 AFTER kind;
UPDATE feedback_outbox SET about = invitation_id;
ALTER TABLE feedback_outbox DROP FOREIGN KEY feedback_outbox_of, DROP COLUMN invitation_id, ADD KEY feedback_outbox_about (kind, about);
--rollback DROP TABLE feedback_draft; DROP TABLE feedback_contact;
--rollback DELETE FROM feedback_outbox WHERE kind <> 'INVITATION'; ALTER TABLE feedback_outbox CHANGE COLUMN about invitation_id BIGINT NOT NULL, DROP COLUMN kind;
