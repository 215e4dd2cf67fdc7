--liquibase formatted sql

--changeset performance:jobs-001-measures
-- What is counted from the stages of supported jobs, apart from the measures of the records themselves.
CREATE TABLE job_measure (
    code VARCHAR(63) NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    definition VARCHAR(2000) NOT NULL,
    caveat VARCHAR(2000) NOT NULL DEFAULT '',
    unit VARCHAR(16) NOT NULL,
    position INT NOT NULL
);
INSERT INTO job_measure (code, name, definition, caveat, unit, position) VALUES
    ('job-reached', 'supported jobs that reached the stage',
     'Supported jobs of the period whose day of reaching the stage is recorded, whenever that day was. A job counts at every stage that it came through.',
     'Only jobs whose stages were imported are counted. A stage without a day may have been skipped, or not recorded.', 'COUNT', 1),
    ('job-standing', 'supported jobs that stand at the stage',
     'Supported jobs of the period by the last stage that they reached. Each job counts once.',
     'Only jobs whose stages were imported are counted. Closed and declined jobs stand where they ended.', 'COUNT', 2),
    ('job-days', 'median days to the stage',
     'Days from the stage that a job reached before to this one: half of the jobs took no longer, half no less. Stages reached in the period count, whenever the job was requested.',
     'The median of few jobs says little: see how many are behind it.', 'DAYS', 3);
--rollback DROP TABLE job_measure;
