CREATE SCHEMA catalog;
GRANT USAGE ON SCHEMA catalog TO dovod_app;

CREATE TABLE catalog.shop (
    tenant_id   bigint      NOT NULL,
    id          uuid        NOT NULL,
    name        text        NOT NULL,
    marketplace text        NOT NULL,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('catalog.shop');

CREATE TABLE catalog.product (
    tenant_id    bigint      NOT NULL,
    shop_id      uuid        NOT NULL,
    sku          text        NOT NULL,
    offer_id     text,
    external_id  text,
    name         text        NOT NULL,
    -- Where the marketplace keeps the picture, and our copy of it: pages show nothing that lies elsewhere.
    picture_url  text,
    picture_file uuid,
    price        bigint,
    currency     text,
    archived     boolean     NOT NULL DEFAULT false,
    known_at     timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, shop_id, sku),
    FOREIGN KEY (tenant_id, shop_id) REFERENCES catalog.shop (tenant_id, id)
);
CALL platform.guard('catalog.product');
CREATE INDEX product_picture ON catalog.product (tenant_id, picture_file) WHERE picture_file IS NOT NULL;
