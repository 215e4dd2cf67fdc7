--liquibase formatted sql

--changeset editorial:004-reminders
-- The day to look at it again that somebody was reminded of by mail.
ALTER TABLE editorial_item ADD COLUMN reminded_of DATE NULL;
--rollback ALTER TABLE editorial_item DROP COLUMN reminded_of;
