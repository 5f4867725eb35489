-- What going over all orders of a period needs besides: where a posting went, how much lay in the warehouses on which
-- day, what was brought there and what left it otherwise than in a posting.

ALTER TABLE orders.posting ADD COLUMN cluster_to text;
ALTER TABLE orders.return_item ADD COLUMN source text NOT NULL DEFAULT '';
ALTER TABLE orders.finance_entry ADD COLUMN sku text;
-- What a report told first and the books told later: the entry of the books that says the same. Such a row counts no more.
ALTER TABLE orders.finance_entry ADD COLUMN same_as text;
CREATE INDEX finance_report ON orders.finance_entry (tenant_id, shop_id) WHERE source = 'report' AND same_as IS NULL;
CREATE INDEX finance_loose ON orders.finance_entry (tenant_id, shop_id, happened_at) WHERE sku IS NOT NULL;

-- Never overwritten: an act or a removal that is known stays; its later states are other rows.
CREATE TABLE orders.movement (
    tenant_id   bigint      NOT NULL,
    shop_id     uuid        NOT NULL,
    external_id text        NOT NULL,
    sku         text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('supplied', 'removed', 'lost', 'utilised')),
    quantity    int         NOT NULL CHECK (quantity > 0),
    happened_at timestamptz NOT NULL,
    reference   text        NOT NULL,
    detail      jsonb       NOT NULL,
    source      text        NOT NULL,
    known_at    timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, shop_id, external_id)
);
CALL platform.guard('orders.movement');
CREATE INDEX movement_sku ON orders.movement (tenant_id, shop_id, sku, happened_at);

-- All pieces of a product that physically lay in the marketplace's warehouses, as last told on each day.
CREATE TABLE orders.stock_day (
    tenant_id bigint      NOT NULL,
    shop_id   uuid        NOT NULL,
    sku       text        NOT NULL,
    day       date        NOT NULL,
    on_hand   int         NOT NULL,
    source    text        NOT NULL,
    known_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, shop_id, sku, day)
);
CALL platform.guard('orders.stock_day');
