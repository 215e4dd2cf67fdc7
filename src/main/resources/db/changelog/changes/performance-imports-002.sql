--liquibase formatted sql

--changeset performance:imports-002-jobs
-- The days on which a supported job reached its stages. The job itself is the outcome record: one job, one record.
CREATE TABLE supported_job (
    record_id BIGINT NOT NULL PRIMARY KEY,
    requested DATE NOT NULL,
    triaged DATE NULL,
    terms_agreed DATE NULL,
    product_delivered DATE NULL,
    threat_scored DATE NULL,
    disruption_achieved DATE NULL,
    closed DATE NULL,
    declined DATE NULL,
    import_id BIGINT NOT NULL,
    version INT NOT NULL DEFAULT 0,
    KEY supported_job_import (import_id),
    KEY supported_job_requested (requested),
    CONSTRAINT supported_job_of_record FOREIGN KEY (record_id) REFERENCES outcome_record (id),
    CONSTRAINT supported_job_of_import FOREIGN KEY (import_id) REFERENCES import_batch (id)
);
-- What the days were before an import amended them.
CREATE TABLE supported_job_earlier (
    amended_by BIGINT NOT NULL,
    record_id BIGINT NOT NULL,
    requested DATE NOT NULL,
    triaged DATE NULL,
    terms_agreed DATE NULL,
    product_delivered DATE NULL,
    threat_scored DATE NULL,
    disruption_achieved DATE NULL,
    closed DATE NULL,
    declined DATE NULL,
    import_id BIGINT NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (amended_by, record_id),
    KEY supported_job_earlier_import (import_id)
);
--rollback DROP TABLE supported_job_earlier; DROP TABLE supported_job;
