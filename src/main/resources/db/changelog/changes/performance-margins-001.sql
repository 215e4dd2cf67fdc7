--liquibase formatted sql

--changeset performance:margins-001-tables
-- The rollup: records by month, added up along one dimension or two (cut), for each region (scope) and for all of them
-- ('*'). How many rows a figure reads depends on months, regions and codes, and not on the number of records.
--   region         scope '*', a = region
--   force          scope = region, a = force; likewise force-threat, force-strand, force-level with b
--   threat, strand, level, threat-strand, threat-level, strand-level: scope = region, and '*'
-- outcome_month_import has each cell by import; outcome_month has their sums, and which imports they are from.
RENAME TABLE outcome_month TO outcome_month_before;
CREATE TABLE outcome_month_import (
    cut VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month DATE NOT NULL,
    a VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    b VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    import_id BIGINT NOT NULL,
    records BIGINT NOT NULL,
    quantity BIGINT NOT NULL,
    PRIMARY KEY (cut, scope, kind, month, a, b, import_id)
);
CREATE TABLE outcome_month (
    cut VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month DATE NOT NULL,
    a VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    b VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    records BIGINT NOT NULL,
    quantity BIGINT NOT NULL,
    imports VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (cut, scope, kind, month, a, b)
);
--rollback DROP TABLE outcome_month; DROP TABLE outcome_month_import; RENAME TABLE outcome_month_before TO outcome_month;

--changeset performance:margins-001-what-is-there
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT 'force-threat', region, kind, month, organisation, threat, import_id, SUM(records), SUM(quantity)
FROM outcome_month_before GROUP BY region, kind, month, organisation, threat, import_id;
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT 'force-strand', region, kind, month, organisation, strand, import_id, SUM(records), SUM(quantity)
FROM outcome_month_before GROUP BY region, kind, month, organisation, strand, import_id;
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT 'force-level', region, kind, month, organisation, level, import_id, SUM(records), SUM(quantity)
FROM outcome_month_before GROUP BY region, kind, month, organisation, level, import_id;
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT 'threat-strand', region, kind, month, threat, strand, import_id, SUM(records), SUM(quantity)
FROM outcome_month_before GROUP BY region, kind, month, threat, strand, import_id;
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT 'threat-level', region, kind, month, threat, level, import_id, SUM(records), SUM(quantity)
FROM outcome_month_before GROUP BY region, kind, month, threat, level, import_id;
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT 'strand-level', region, kind, month, strand, level, import_id, SUM(records), SUM(quantity)
FROM outcome_month_before GROUP BY region, kind, month, strand, level, import_id;
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT 'force', scope, kind, month, a, '', import_id, SUM(records), SUM(quantity)
FROM outcome_month_import WHERE cut = 'force-threat' GROUP BY scope, kind, month, a, import_id;
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT 'threat', scope, kind, month, a, '', import_id, SUM(records), SUM(quantity)
FROM outcome_month_import WHERE cut = 'threat-strand' GROUP BY scope, kind, month, a, import_id;
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT 'strand', scope, kind, month, b, '', import_id, SUM(records), SUM(quantity)
FROM outcome_month_import WHERE cut = 'threat-strand' GROUP BY scope, kind, month, b, import_id;
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT 'level', scope, kind, month, b, '', import_id, SUM(records), SUM(quantity)
FROM outcome_month_import WHERE cut = 'threat-level' GROUP BY scope, kind, month, b, import_id;
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT cut, '*', kind, month, a, b, import_id, SUM(records), SUM(quantity)
FROM outcome_month_import WHERE cut NOT LIKE 'force%' GROUP BY cut, kind, month, a, b, import_id;
INSERT INTO outcome_month_import (cut, scope, kind, month, a, b, import_id, records, quantity)
SELECT 'region', '*', kind, month, scope, '', import_id, SUM(records), SUM(quantity)
FROM outcome_month_import WHERE cut = 'force' GROUP BY kind, month, scope, import_id;
INSERT INTO outcome_month (cut, scope, kind, month, a, b, records, quantity, imports)
SELECT cut, scope, kind, month, a, b, SUM(records), SUM(quantity), GROUP_CONCAT(import_id ORDER BY import_id)
FROM outcome_month_import GROUP BY cut, scope, kind, month, a, b;
DROP TABLE outcome_month_before;
--rollback CREATE TABLE outcome_month_before AS SELECT kind, CAST(DATE_FORMAT(date, '%Y-%m-01') AS DATE) AS month, region, organisation, threat, strand, level, import_id, COUNT(*) AS records, SUM(quantity) AS quantity FROM outcome_record GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
