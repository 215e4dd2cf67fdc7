--liquibase formatted sql

--changeset editorial:003-markings
-- As long as the marking of whatever an item is from.
ALTER TABLE editorial_manuscript MODIFY COLUMN marking VARCHAR(800) NOT NULL;
--rollback ALTER TABLE editorial_manuscript MODIFY COLUMN marking VARCHAR(200) NOT NULL;
