--liquibase formatted sql

--changeset reports:editions-003-as-approved
-- The pages are printed when a report is submitted, with the number and the date that it will have, so that what is approved is
-- what is issued: number and file stand there before it is issued. The numbers are counted in a row of their own, which two
-- submissions wait for.
ALTER TABLE report_edition ADD COLUMN dated DATE NULL;
UPDATE report_edition SET dated = DATE(issued) WHERE issued IS NOT NULL;
CREATE TABLE report_edition_number (
    only_row TINYINT NOT NULL PRIMARY KEY DEFAULT 1,
    latest INT NOT NULL
);
INSERT INTO report_edition_number (latest) SELECT COALESCE(MAX(number), 0) FROM report_edition;
--rollback DROP TABLE report_edition_number;
--rollback ALTER TABLE report_edition DROP COLUMN dated;
