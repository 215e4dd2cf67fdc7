--liquibase formatted sql

-- Every row is true from its first day to its last, both included. A merger or a new name is a new row, never an update.

--changeset organisation:001-tables
CREATE TABLE region (
    code VARCHAR(16) NOT NULL,
    name VARCHAR(100) NOT NULL,
    unit VARCHAR(40) NOT NULL,
    longitude DECIMAL(8, 5) NOT NULL,
    latitude DECIMAL(8, 5) NOT NULL,
    valid_from DATE NOT NULL DEFAULT '1900-01-01',
    valid_to DATE NOT NULL DEFAULT '9999-12-31',
    PRIMARY KEY (code, valid_from)
);
CREATE TABLE police_force (
    code VARCHAR(16) NOT NULL,
    name VARCHAR(100) NOT NULL,
    short_name VARCHAR(60) NOT NULL,
    valid_from DATE NOT NULL DEFAULT '1900-01-01',
    valid_to DATE NOT NULL DEFAULT '9999-12-31',
    PRIMARY KEY (code, valid_from)
);
CREATE TABLE membership (
    force_code VARCHAR(16) NOT NULL,
    region_code VARCHAR(16) NOT NULL,
    valid_from DATE NOT NULL DEFAULT '1900-01-01',
    valid_to DATE NOT NULL DEFAULT '9999-12-31',
    PRIMARY KEY (force_code, valid_from)
);
CREATE TABLE partner (
    code VARCHAR(16) NOT NULL,
    name VARCHAR(100) NOT NULL,
    valid_from DATE NOT NULL DEFAULT '1900-01-01',
    valid_to DATE NOT NULL DEFAULT '9999-12-31',
    PRIMARY KEY (code, valid_from)
);
--rollback DROP TABLE partner; DROP TABLE membership; DROP TABLE police_force; DROP TABLE region;

--changeset organisation:001-regions
-- The point stands for the region's team and is no site: it is chosen for the label, away from any town's centre.
INSERT INTO region (code, name, unit, longitude, latitude) VALUES
    ('NEROCU', 'North East', 'NEROCU', -1.95, 55.00),
    ('NWROCU', 'North West', 'NWROCU', -2.60, 53.88),
    ('YHROCU', 'Yorkshire and the Humber', 'YHROCU', -1.20, 53.90),
    ('EMSOU', 'East Midlands', 'EMSOU', -0.95, 52.88),
    ('ROCUWM', 'West Midlands', 'ROCUWM', -2.25, 52.55),
    ('ERSOU', 'Eastern', 'ERSOU', 0.60, 52.30),
    ('SEROCU', 'South East', 'SEROCU', -1.00, 51.32),
    ('SWROCU', 'South West', 'SWROCU', -2.95, 51.05),
    ('TARIAN', 'Southern Wales', 'TARIAN', -3.65, 51.90),
    ('LONDON', 'London', '', -0.12, 51.50);
--rollback DELETE FROM region;

--changeset organisation:001-forces
INSERT INTO police_force (code, name, short_name) VALUES
    ('E23000001', 'Metropolitan Police Service', 'Metropolitan Police'),
    ('E23000002', 'Cumbria Constabulary', 'Cumbria'),
    ('E23000003', 'Lancashire Constabulary', 'Lancashire'),
    ('E23000004', 'Merseyside Police', 'Merseyside'),
    ('E23000005', 'Greater Manchester Police', 'Greater Manchester'),
    ('E23000006', 'Cheshire Constabulary', 'Cheshire'),
    ('E23000007', 'Northumbria Police', 'Northumbria'),
    ('E23000008', 'Durham Constabulary', 'Durham'),
    ('E23000009', 'North Yorkshire Police', 'North Yorkshire'),
    ('E23000010', 'West Yorkshire Police', 'West Yorkshire'),
    ('E23000011', 'South Yorkshire Police', 'South Yorkshire'),
    ('E23000012', 'Humberside Police', 'Humberside'),
    ('E23000013', 'Cleveland Police', 'Cleveland'),
    ('E23000014', 'West Midlands Police', 'West Midlands'),
    ('E23000015', 'Staffordshire Police', 'Staffordshire'),
    ('E23000016', 'West Mercia Police', 'West Mercia'),
    ('E23000017', 'Warwickshire Police', 'Warwickshire'),
    ('E23000018', 'Derbyshire Constabulary', 'Derbyshire'),
    ('E23000019', 'Nottinghamshire Police', 'Nottinghamshire'),
    ('E23000020', 'Lincolnshire Police', 'Lincolnshire'),
    ('E23000021', 'Leicestershire Police', 'Leicestershire'),
    ('E23000022', 'Northamptonshire Police', 'Northamptonshire'),
    ('E23000023', 'Cambridgeshire Constabulary', 'Cambridgeshire'),
    ('E23000024', 'Norfolk Constabulary', 'Norfolk'),
    ('E23000025', 'Suffolk Constabulary', 'Suffolk'),
    ('E23000026', 'Bedfordshire Police', 'Bedfordshire'),
    ('E23000027', 'Hertfordshire Constabulary', 'Hertfordshire'),
    ('E23000028', 'Essex Police', 'Essex'),
    ('E23000029', 'Thames Valley Police', 'Thames Valley'),
    ('E23000030', 'Hampshire and Isle of Wight Constabulary', 'Hampshire'),
    ('E23000031', 'Surrey Police', 'Surrey'),
    ('E23000032', 'Kent Police', 'Kent'),
    ('E23000033', 'Sussex Police', 'Sussex'),
    ('E23000034', 'City of London Police', 'City of London'),
    ('E23000035', 'Devon & Cornwall Police', 'Devon and Cornwall'),
    ('E23000036', 'Avon and Somerset Police', 'Avon and Somerset'),
    ('E23000037', 'Gloucestershire Constabulary', 'Gloucestershire'),
    ('E23000038', 'Wiltshire Police', 'Wiltshire'),
    ('E23000039', 'Dorset Police', 'Dorset'),
    ('W15000001', 'North Wales Police', 'North Wales'),
    ('W15000002', 'Gwent Police', 'Gwent'),
    ('W15000003', 'South Wales Police', 'South Wales'),
    ('W15000004', 'Dyfed-Powys Police', 'Dyfed-Powys');
INSERT INTO membership (force_code, region_code) VALUES
    ('E23000001', 'LONDON'),
    ('E23000002', 'NWROCU'),
    ('E23000003', 'NWROCU'),
    ('E23000004', 'NWROCU'),
    ('E23000005', 'NWROCU'),
    ('E23000006', 'NWROCU'),
    ('E23000007', 'NEROCU'),
    ('E23000008', 'NEROCU'),
    ('E23000009', 'YHROCU'),
    ('E23000010', 'YHROCU'),
    ('E23000011', 'YHROCU'),
    ('E23000012', 'YHROCU'),
    ('E23000013', 'NEROCU'),
    ('E23000014', 'ROCUWM'),
    ('E23000015', 'ROCUWM'),
    ('E23000016', 'ROCUWM'),
    ('E23000017', 'ROCUWM'),
    ('E23000018', 'EMSOU'),
    ('E23000019', 'EMSOU'),
    ('E23000020', 'EMSOU'),
    ('E23000021', 'EMSOU'),
    ('E23000022', 'EMSOU'),
    ('E23000023', 'ERSOU'),
    ('E23000024', 'ERSOU'),
    ('E23000025', 'ERSOU'),
    ('E23000026', 'ERSOU'),
    ('E23000027', 'ERSOU'),
    ('E23000028', 'ERSOU'),
    ('E23000029', 'SEROCU'),
    ('E23000030', 'SEROCU'),
    ('E23000031', 'SEROCU'),
    ('E23000032', 'ERSOU'),
    ('E23000033', 'SEROCU'),
    ('E23000034', 'LONDON'),
    ('E23000035', 'SWROCU'),
    ('E23000036', 'SWROCU'),
    ('E23000037', 'SWROCU'),
    ('E23000038', 'SWROCU'),
    ('E23000039', 'SWROCU'),
    ('W15000001', 'NWROCU'),
    ('W15000002', 'TARIAN'),
    ('W15000003', 'TARIAN'),
    ('W15000004', 'TARIAN');
--rollback DELETE FROM membership; DELETE FROM police_force;

--changeset organisation:001-partners
INSERT INTO partner (code, name) VALUES
    ('POLICE-SCOTLAND', 'Police Scotland'),
    ('PSNI', 'Police Service of Northern Ireland'),
    ('BTP', 'British Transport Police'),
    ('NCA', 'National Crime Agency'),
    ('BORDER-FORCE', 'Border Force'),
    ('IMM-ENFORCEMENT', 'Immigration Enforcement');
INSERT INTO partner (code, name, valid_to) VALUES
    ('GLAA', 'Gangmasters and Labour Abuse Authority', '2025-12-31');
INSERT INTO partner (code, name, valid_from) VALUES
    ('FWA', 'Fair Work Agency', '2026-01-01');
--rollback DELETE FROM partner;
