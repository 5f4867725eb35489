-- What is known of orders: facts as they were told, each with its source, when it happened and when it was known.

CREATE SCHEMA orders;
GRANT USAGE ON SCHEMA orders TO dovod_app;

CREATE TABLE orders.posting (
    tenant_id      bigint      NOT NULL,
    shop_id        uuid        NOT NULL,
    posting_number text        NOT NULL,
    order_number   text        NOT NULL,
    scheme         text        NOT NULL,
    status         text        NOT NULL,
    substatus      text,
    created_at     timestamptz,
    cancel_reason  text,
    cancelled_by   text,
    warehouse      text,
    delivery_city  text,
    known_at       timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, shop_id, posting_number)
);
CALL platform.guard('orders.posting');
CREATE INDEX posting_order ON orders.posting (tenant_id, order_number);
CREATE INDEX posting_number ON orders.posting (tenant_id, posting_number text_pattern_ops);

CREATE TABLE orders.posting_item (
    tenant_id      bigint NOT NULL,
    shop_id        uuid   NOT NULL,
    posting_number text   NOT NULL,
    sku            text   NOT NULL,
    offer_id       text,
    name           text   NOT NULL,
    quantity       int    NOT NULL,
    price          bigint,
    currency       text,
    PRIMARY KEY (tenant_id, shop_id, posting_number, sku)
);
CALL platform.guard('orders.posting_item');
CREATE INDEX posting_item_sku ON orders.posting_item (tenant_id, sku);

-- Never overwritten: the same fact told again by the same source is the same row.
CREATE TABLE orders.fact (
    tenant_id      bigint      NOT NULL,
    id             uuid        NOT NULL,
    shop_id        uuid        NOT NULL,
    posting_number text        NOT NULL,
    kind           text        NOT NULL,
    happened_at    timestamptz,
    known_at       timestamptz NOT NULL,
    source         text        NOT NULL,
    detail         jsonb       NOT NULL,
    digest         bytea       NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, shop_id, posting_number, digest)
);
CALL platform.guard('orders.fact');

CREATE TABLE orders.finance_entry (
    tenant_id      bigint      NOT NULL,
    shop_id        uuid        NOT NULL,
    external_id    text        NOT NULL,
    posting_number text,
    happened_at    timestamptz NOT NULL,
    kind           text        NOT NULL,
    title          text        NOT NULL,
    amount         bigint      NOT NULL,
    currency       text        NOT NULL,
    source         text        NOT NULL,
    detail         jsonb       NOT NULL,
    known_at       timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, shop_id, external_id)
);
CALL platform.guard('orders.finance_entry');
CREATE INDEX finance_posting ON orders.finance_entry (tenant_id, posting_number);

CREATE TABLE orders.return_item (
    tenant_id      bigint      NOT NULL,
    shop_id        uuid        NOT NULL,
    external_id    text        NOT NULL,
    posting_number text,
    sku            text,
    status         text        NOT NULL,
    status_text    text,
    reason         text,
    changed_at     timestamptz,
    detail         jsonb       NOT NULL,
    known_at       timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, shop_id, external_id)
);
CALL platform.guard('orders.return_item');
CREATE INDEX return_posting ON orders.return_item (tenant_id, posting_number);

CREATE TABLE orders.stock (
    tenant_id bigint      NOT NULL,
    shop_id   uuid        NOT NULL,
    sku       text        NOT NULL,
    warehouse text        NOT NULL,
    kind      text        NOT NULL,
    quantity  int         NOT NULL,
    known_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, shop_id, sku, warehouse, kind)
);
CALL platform.guard('orders.stock');

-- When somebody looked for something of a posting: without it, "there is none" would be a guess.
CREATE TABLE orders.look (
    tenant_id      bigint      NOT NULL,
    shop_id        uuid        NOT NULL,
    posting_number text        NOT NULL,
    what           text        NOT NULL CHECK (what IN ('posting', 'money', 'returns')),
    source         text        NOT NULL,
    looked_at      timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, shop_id, posting_number, what)
);
CALL platform.guard('orders.look');
