--liquibase formatted sql

--changeset feedback:marking-due-001
-- Its row says that what was kept before feedback followed the markings of jobs is still to be marked as they are: the portal does it at
-- its next start, once.
CREATE TABLE feedback_marking_due (
    id TINYINT NOT NULL PRIMARY KEY
);
INSERT INTO feedback_marking_due (id) VALUES (1);
--rollback DROP TABLE feedback_marking_due;
