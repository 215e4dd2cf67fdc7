--liquibase formatted sql

--changeset performance:names-001
ALTER TABLE measure ADD COLUMN short_name VARCHAR(80) NOT NULL DEFAULT '' AFTER name;
UPDATE measure SET short_name = name;
UPDATE measure SET short_name = 'organised crime groups' WHERE code = 'ocg-identified';
UPDATE measure SET short_name = 'priority individuals' WHERE code = 'priority-individual-identified';
UPDATE measure SET short_name = 'disruptions' WHERE code = 'disruption';
UPDATE measure SET short_name = 'safeguarding referrals' WHERE code = 'safeguarding-referral';
--rollback ALTER TABLE measure DROP COLUMN short_name;
