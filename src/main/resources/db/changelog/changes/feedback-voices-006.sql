--liquibase formatted sql

--changeset feedback:voices-006
-- The Message-ID under which a letter was handed to the mail server, by which one that comes back is known.
ALTER TABLE feedback_outbox
    ADD COLUMN message_id VARCHAR(200) CHARACTER SET ascii NULL,
    ADD UNIQUE KEY feedback_outbox_message (message_id);
--rollback ALTER TABLE feedback_outbox DROP KEY feedback_outbox_message, DROP COLUMN message_id;
