--liquibase formatted sql

--changeset editorial:001-tables
-- Something with a life of its own: a case study, a step of the process, a report.
CREATE TABLE editorial_item (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(32) CHARACTER SET ascii NOT NULL,
    name VARCHAR(80) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL DEFAULT 0,
    review_on DATE NULL,
    UNIQUE KEY editorial_item_name (kind, name)
);
-- What it says, in numbered versions. At most one is being worked on; once published, a version is never edited.
CREATE TABLE editorial_manuscript (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    item_id BIGINT NOT NULL,
    number INT NOT NULL,
    marking VARCHAR(200) NOT NULL,
    embargo DATETIME(3) NULL,
    state VARCHAR(16) CHARACTER SET ascii NOT NULL,
    author VARCHAR(64) NOT NULL,
    submitter VARCHAR(64) NULL,
    approver VARCHAR(64) NULL,
    reason VARCHAR(1000) NULL,
    changed_at DATETIME(3) NOT NULL,
    published_at DATETIME(3) NULL,
    ended_at DATETIME(3) NULL,
    version INT NOT NULL DEFAULT 0,
    UNIQUE KEY editorial_manuscript_number (item_id, number),
    KEY editorial_manuscript_state (state, published_at),
    CONSTRAINT editorial_manuscript_of FOREIGN KEY (item_id) REFERENCES editorial_item (id)
);
CREATE TABLE editorial_section (
    manuscript_id BIGINT NOT NULL,
    name VARCHAR(64) CHARACTER SET ascii NOT NULL,
    text MEDIUMTEXT NOT NULL,
    saved_by VARCHAR(64) NOT NULL,
    saved_at DATETIME(3) NOT NULL,
    version INT NOT NULL DEFAULT 1,
    PRIMARY KEY (manuscript_id, name),
    CONSTRAINT editorial_section_of FOREIGN KEY (manuscript_id) REFERENCES editorial_manuscript (id)
);
-- Who has written in a version, and so may not approve it.
CREATE TABLE editorial_writer (
    manuscript_id BIGINT NOT NULL,
    who VARCHAR(64) NOT NULL,
    PRIMARY KEY (manuscript_id, who),
    CONSTRAINT editorial_writer_of FOREIGN KEY (manuscript_id) REFERENCES editorial_manuscript (id)
);
CREATE TABLE editorial_comment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    manuscript_id BIGINT NOT NULL,
    section VARCHAR(64) CHARACTER SET ascii NOT NULL,
    text VARCHAR(2000) NOT NULL,
    author VARCHAR(64) NOT NULL,
    made_at DATETIME(3) NOT NULL,
    settled_by VARCHAR(64) NULL,
    KEY editorial_comment_section (manuscript_id, section),
    CONSTRAINT editorial_comment_of FOREIGN KEY (manuscript_id) REFERENCES editorial_manuscript (id)
);
-- What happened to a version, in order.
CREATE TABLE editorial_step (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    manuscript_id BIGINT NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    who VARCHAR(64) NOT NULL,
    kind VARCHAR(32) CHARACTER SET ascii NOT NULL,
    detail VARCHAR(1000) NOT NULL,
    KEY editorial_step_of (manuscript_id, id),
    CONSTRAINT editorial_step_manuscript FOREIGN KEY (manuscript_id) REFERENCES editorial_manuscript (id)
);
--rollback DROP TABLE editorial_step; DROP TABLE editorial_comment; DROP TABLE editorial_writer; DROP TABLE editorial_section; DROP TABLE editorial_manuscript; DROP TABLE editorial_item;
