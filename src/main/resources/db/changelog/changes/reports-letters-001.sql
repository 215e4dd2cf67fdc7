--liquibase formatted sql

--changeset feedback:letters-001
-- What a mail server said may hold an address that was taken away since. A letter with an edition, written before letters were
-- marked, is marked as its edition. It comes after the markings of letters and after editions, which it reads.
UPDATE feedback_outbox SET reason = '' WHERE recipient IS NULL;
UPDATE feedback_outbox o JOIN report_edition e ON e.id = o.about SET o.marking = e.marking WHERE o.kind = 'EDITION';
--rollback empty
