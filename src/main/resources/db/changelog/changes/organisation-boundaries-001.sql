--liquibase formatted sql

--changeset organisation:boundaries-001
-- Outlines of force areas that an administrator has uploaded; a layer is never changed.
CREATE TABLE boundary_layer (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    attribution VARCHAR(300) NOT NULL,
    outlines MEDIUMTEXT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
    points_read INT NOT NULL,
    points_kept INT NOT NULL,
    who VARCHAR(64) NOT NULL,
    loaded DATETIME(3) NOT NULL
);
-- Which layer maps are drawn with since when: the latest row; NULL for the built-in outlines, as where there is no row.
CREATE TABLE boundary_use (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    layer_id BIGINT NULL,
    who VARCHAR(64) NOT NULL,
    since DATETIME(3) NOT NULL,
    CONSTRAINT boundary_use_layer FOREIGN KEY (layer_id) REFERENCES boundary_layer (id)
);
--rollback DROP TABLE boundary_use; DROP TABLE boundary_layer;
