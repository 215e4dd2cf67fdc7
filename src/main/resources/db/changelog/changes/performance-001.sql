--liquibase formatted sql

--changeset performance:001-words
-- Words that an administrator may edit. A category's dimension is threat, strand or level.
CREATE TABLE category (
    dimension VARCHAR(16) NOT NULL,
    code VARCHAR(40) NOT NULL,
    label VARCHAR(100) NOT NULL,
    help VARCHAR(1000) NOT NULL DEFAULT '',
    position INT NOT NULL,
    in_use BOOLEAN NOT NULL DEFAULT TRUE,
    version INT NOT NULL DEFAULT 0,
    PRIMARY KEY (dimension, code)
);
CREATE TABLE measure (
    code VARCHAR(63) NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    definition VARCHAR(2000) NOT NULL,
    caveat VARCHAR(2000) NOT NULL DEFAULT '',
    position INT NOT NULL,
    version INT NOT NULL DEFAULT 0
);
--rollback DROP TABLE measure; DROP TABLE category;

--changeset performance:001-categories
INSERT INTO category (dimension, code, label, help, position) VALUES
    ('threat', 'child-sexual-exploitation', 'Child sexual abuse and exploitation', '', 1),
    ('threat', 'modern-slavery', 'Modern slavery and human trafficking', '', 2),
    ('threat', 'county-lines', 'County lines and criminal exploitation', '', 3),
    ('threat', 'organised-immigration-crime', 'Organised immigration crime', '', 4),
    ('threat', 'sexual-extortion', 'Financially motivated sexual extortion', '', 5),
    ('threat', 'fraud', 'Fraud', '', 6),
    ('strand', 'pursue', 'Pursue', 'Work against the people who exploit others: investigation, arrest, prosecution.', 1),
    ('strand', 'prevent', 'Prevent', 'Work that keeps people from taking part in exploitation.', 2),
    ('strand', 'protect', 'Protect', 'Work that makes people and places harder to exploit.', 3),
    ('strand', 'prepare', 'Prepare', 'Work that lessens the effect of exploitation where it happens.', 4),
    ('level', 'major', 'Major', 'The highest level on the disruption scale. Your own guidance on how to choose it can be written here.', 1),
    ('level', 'moderate', 'Moderate', 'The middle level on the disruption scale. Your own guidance on how to choose it can be written here.', 2),
    ('level', 'minor', 'Minor', 'The lowest level on the disruption scale. Your own guidance on how to choose it can be written here.', 3),
    ('level', 'none', 'None', 'The activity was assessed and had no disruptive effect.', 4),
    ('level', 'negative', 'Negative', 'The activity was assessed and made matters worse.', 5);
--rollback DELETE FROM category;

--changeset performance:001-measures
INSERT INTO measure (code, name, definition, caveat, position) VALUES
    ('ocg-identified', 'organised crime groups identified',
     'Organised crime groups (OCGs) that work supported by the programme brought to light, each counted once, on the day on which its identification was recorded.',
     'Counts groups identified, not groups disrupted.', 1),
    ('priority-individual-identified', 'priority individuals identified',
     'People whom work supported by the programme identified and whom the unit that asked for support treats as a priority, each counted once, on the day on which the identification was recorded.',
     'Members of an organised crime group are counted here only where they were recorded as priority individuals too.', 2),
    ('disruption', 'serious and organised crime disruptions recorded',
     'Disruptions of serious and organised crime (SOC) recorded by the units that the programme supported, whatever level each was assessed at, by the day of the disruption.',
     'One operation can have several disruptions. The level is the recording unit''s own assessment.', 3),
    ('safeguarding-referral', 'safeguarding referrals completed',
     'Referrals of people to a safeguarding service that were completed in work supported by the programme, by the day of completion. One record can stand for several referrals made together; each referral counts.',
     'A safeguarding referral is not a National Referral Mechanism (NRM) referral. The two must never be added up.', 4),
    ('supported-job', 'supported jobs',
     'Jobs (investigations and other pieces of work of a force, unit or partner) that the programme supported, each counted once, on the date of its record.',
     'Counts jobs that were supported, however large or small the support was.', 5);
--rollback DELETE FROM measure;

--changeset performance:001-records
-- An empty text stands for "not recorded", so that the month table can have it in its key.
CREATE TABLE import_batch (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    file_name VARCHAR(255) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    loaded DATETIME NOT NULL
);
CREATE TABLE outcome_record (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    date DATE NOT NULL,
    organisation VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    threat VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    strand VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    quantity INT NOT NULL,
    operation VARCHAR(200) NOT NULL,
    import_id BIGINT NOT NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY outcome_record_reference (reference),
    KEY outcome_record_date (date, kind),
    KEY outcome_record_import (import_id),
    CONSTRAINT outcome_record_of_import FOREIGN KEY (import_id) REFERENCES import_batch (id),
    CONSTRAINT outcome_record_quantity CHECK (quantity >= 1)
);
CREATE TABLE outcome_month (
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month DATE NOT NULL,
    region VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    threat VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    strand VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    import_id BIGINT NOT NULL,
    records BIGINT NOT NULL,
    quantity BIGINT NOT NULL,
    PRIMARY KEY (kind, month, region, organisation, threat, strand, level, import_id),
    KEY outcome_month_month (month)
);
--rollback DROP TABLE outcome_month; DROP TABLE outcome_record; DROP TABLE import_batch;
