--liquibase formatted sql

--changeset reports:packs-001
-- Work that is to be done later or in the background: the table of db-scheduler, as its documentation has it for MariaDB.
CREATE TABLE scheduled_tasks (
    task_name VARCHAR(100) NOT NULL,
    task_instance VARCHAR(100) NOT NULL,
    task_data LONGBLOB,
    execution_time TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    picked BOOLEAN NOT NULL,
    picked_by VARCHAR(50),
    last_success TIMESTAMP(6) NULL,
    last_failure TIMESTAMP(6) NULL,
    consecutive_failures INT,
    last_heartbeat TIMESTAMP(6) NULL,
    version BIGINT NOT NULL,
    priority SMALLINT,
    PRIMARY KEY (task_name, task_instance),
    KEY scheduled_tasks_execution_time (execution_time),
    KEY scheduled_tasks_last_heartbeat (last_heartbeat)
);
-- A run that makes a region pack for each region and force. One at a time: running is 1 or nothing.
CREATE TABLE pack_run (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    period VARCHAR(64) CHARACTER SET ascii NOT NULL,
    person VARCHAR(64) NOT NULL,
    begun DATETIME(3) NOT NULL,
    ended DATETIME(3) NULL,
    state VARCHAR(16) CHARACTER SET ascii NOT NULL,
    running TINYINT NULL,
    UNIQUE KEY pack_run_running (running)
);
CREATE TABLE pack (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    run_id BIGINT NOT NULL,
    region_code VARCHAR(16) NOT NULL,
    force_code VARCHAR(16) NULL,
    name VARCHAR(200) NOT NULL,
    state VARCHAR(16) CHARACTER SET ascii NOT NULL DEFAULT 'WAITING',
    file_name VARCHAR(255) NULL,
    file LONGBLOB NULL,
    reason VARCHAR(1000) NULL,
    KEY pack_state (run_id, state),
    CONSTRAINT pack_of_run FOREIGN KEY (run_id) REFERENCES pack_run (id) ON DELETE CASCADE
);
--rollback DROP TABLE pack;
--rollback DROP TABLE pack_run;
--rollback DROP TABLE scheduled_tasks;
