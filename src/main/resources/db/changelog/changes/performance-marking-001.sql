--liquibase formatted sql

--changeset performance:marking-001
-- The markings that imports have, and with them their records. What was there before is OFFICIAL. A cell of the rollup has a
-- row for each marking, so that what one reader may not see is left out without looking at the records.
CREATE TABLE record_marking (
    id SMALLINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    marking VARCHAR(400) NOT NULL,
    UNIQUE KEY record_marking_text (marking)
);
INSERT INTO record_marking (id, marking) VALUES (1, 'OFFICIAL');
ALTER TABLE import_batch
    ADD COLUMN marking_id SMALLINT NOT NULL DEFAULT 1,
    ADD CONSTRAINT import_batch_has_marking FOREIGN KEY (marking_id) REFERENCES record_marking (id);
ALTER TABLE outcome_month
    ADD COLUMN marking_id SMALLINT NOT NULL DEFAULT 1 AFTER b,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (cut, scope, kind, month, a, b, marking_id);
--rollback DELETE FROM outcome_month WHERE marking_id <> 1; ALTER TABLE outcome_month DROP PRIMARY KEY, DROP COLUMN marking_id, ADD PRIMARY KEY (cut, scope, kind, month, a, b); ALTER TABLE import_batch DROP FOREIGN KEY import_batch_has_marking, DROP COLUMN marking_id; DROP TABLE record_marking;
