-- What a product is made of, how it is put together, and which kits mend it.

-- An id of ours, so that addresses and other rooms need no marketplace's number.
ALTER TABLE catalog.product ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE catalog.product ADD CONSTRAINT product_id UNIQUE (tenant_id, id);
ALTER TABLE catalog.product ADD COLUMN drawing_file uuid;
CREATE INDEX product_name ON catalog.product (tenant_id, lower(name), id);

-- A region is a rectangle on the drawing, in ten-thousandths of its width and height.
CREATE TABLE catalog.part (
    tenant_id     bigint NOT NULL,
    id            uuid   NOT NULL,
    product_id    uuid   NOT NULL,
    number        text   NOT NULL,
    name          text   NOT NULL,
    quantity      int    NOT NULL CHECK (quantity > 0),
    cost          bigint CHECK (cost >= 0),
    currency      text,
    region_x      int,
    region_y      int,
    region_width  int,
    region_height int,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, product_id, number),
    FOREIGN KEY (tenant_id, product_id) REFERENCES catalog.product (tenant_id, id),
    CHECK ((cost IS NULL) = (currency IS NULL)),
    CHECK (num_nulls(region_x, region_y, region_width, region_height) IN (0, 4))
);
CALL platform.guard('catalog.part');

-- A kit is a product of its own on the marketplace; here is what it mends.
CREATE TABLE catalog.kit (
    tenant_id  bigint NOT NULL,
    id         uuid   NOT NULL,
    product_id uuid   NOT NULL,
    sku        text   NOT NULL,
    name       text   NOT NULL,
    price      bigint CHECK (price > 0),
    currency   text,
    parts      text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, product_id, sku),
    FOREIGN KEY (tenant_id, product_id) REFERENCES catalog.product (tenant_id, id),
    CHECK ((price IS NULL) = (currency IS NULL))
);
CALL platform.guard('catalog.kit');

CREATE TABLE catalog.step (
    tenant_id  bigint NOT NULL,
    id         uuid   NOT NULL,
    product_id uuid   NOT NULL,
    number     int    NOT NULL CHECK (number > 0),
    title      text   NOT NULL,
    body       text   NOT NULL,
    files      uuid[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, product_id, number) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (tenant_id, product_id) REFERENCES catalog.product (tenant_id, id)
);
CALL platform.guard('catalog.step');

-- Where people stumble at a step: how it shows, and what helps.
CREATE TABLE catalog.stumble (
    tenant_id bigint NOT NULL,
    step_id   uuid   NOT NULL,
    position  int    NOT NULL,
    sign      text   NOT NULL,
    advice    text   NOT NULL,
    PRIMARY KEY (tenant_id, step_id, position),
    FOREIGN KEY (tenant_id, step_id) REFERENCES catalog.step (tenant_id, id) ON DELETE CASCADE
);
CALL platform.guard('catalog.stumble');

-- A file of ours or a place elsewhere; of the whole product, or of one step by its number.
CREATE TABLE catalog.video (
    tenant_id  bigint NOT NULL,
    id         uuid   NOT NULL,
    product_id uuid   NOT NULL,
    step       int,
    title      text   NOT NULL,
    file_id    uuid,
    link       text,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, product_id) REFERENCES catalog.product (tenant_id, id),
    CHECK (num_nonnulls(file_id, link) = 1)
);
CALL platform.guard('catalog.video');
CREATE INDEX video_product ON catalog.video (tenant_id, product_id);

-- A table that somebody brought in: tried first, written when a person has seen what it would do.
CREATE TABLE catalog.import (
    tenant_id  bigint      NOT NULL,
    id         uuid        NOT NULL,
    shop_id    uuid        NOT NULL,
    file_id    uuid        NOT NULL,
    file_name  text        NOT NULL,
    table_kind text        NOT NULL,
    rows       int         NOT NULL,
    fresh      int         NOT NULL,
    changed    int         NOT NULL,
    same       int         NOT NULL,
    wrong      int         NOT NULL,
    faults     jsonb       NOT NULL,
    person_id  uuid        NOT NULL,
    tried_at   timestamptz NOT NULL,
    written_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('catalog.import');
