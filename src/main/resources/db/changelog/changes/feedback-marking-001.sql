--liquibase formatted sql

--changeset feedback:marking-001
-- What a force sent is OFFICIAL until somebody who looks after feedback marks it higher; its quotation is marked the same.
ALTER TABLE feedback_submission ADD COLUMN marking VARCHAR(200) NOT NULL DEFAULT 'OFFICIAL';
--rollback ALTER TABLE feedback_submission DROP COLUMN marking;
