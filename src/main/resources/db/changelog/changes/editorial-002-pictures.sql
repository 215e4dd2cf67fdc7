--liquibase formatted sql

--changeset editorial:002-pictures
-- Pictures of an item, as they were encoded anew when they were added. They are never changed.
CREATE TABLE editorial_picture (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    item_id BIGINT NOT NULL,
    media_type VARCHAR(32) CHARACTER SET ascii NOT NULL,
    width INT NOT NULL,
    height INT NOT NULL,
    bytes MEDIUMBLOB NOT NULL,
    added_by VARCHAR(64) NOT NULL,
    added_at DATETIME(3) NOT NULL,
    CONSTRAINT editorial_picture_of FOREIGN KEY (item_id) REFERENCES editorial_item (id)
);
--rollback DROP TABLE editorial_picture;
