--liquibase formatted sql

--changeset dataimport:context-001
-- Statistics that others have published, kept apart from the records: nothing ever adds the two up.
CREATE TABLE context_series (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title VARCHAR(120) NOT NULL,
    counts VARCHAR(200) NOT NULL,
    publisher VARCHAR(120) NOT NULL,
    document VARCHAR(200) NOT NULL,
    licence VARCHAR(120) NOT NULL,
    published DATE NOT NULL,
    url VARCHAR(500) NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
    who VARCHAR(64) NOT NULL,
    loaded DATETIME(3) NOT NULL,
    undone DATETIME(3) NULL,
    KEY context_series_title (title, id)
);
-- A quarter of a force, a partner or (where organisation is empty) a region. Without a value the document gives a symbol.
CREATE TABLE context_value (
    series_id BIGINT NOT NULL,
    quarter DATE NOT NULL,
    organisation VARCHAR(16) CHARACTER SET ascii NOT NULL,
    region VARCHAR(16) CHARACTER SET ascii NOT NULL,
    value DECIMAL(20, 4) NULL,
    PRIMARY KEY (series_id, quarter, organisation, region),
    CONSTRAINT context_value_of_series FOREIGN KEY (series_id) REFERENCES context_series (id)
);
--rollback DROP TABLE context_value; DROP TABLE context_series;
