-- Promotions by which a parts kit costs one rouble, and their codes. One promotion serves many codes: two with the same
-- product would switch each other off.

CREATE TABLE remedies.promotion (
    tenant_id   bigint      NOT NULL,
    id          uuid        NOT NULL,
    shop_id     uuid        NOT NULL,
    marketplace text        NOT NULL,
    kit_sku     text        NOT NULL,
    -- The kit's price when it was made: a code for price less one rouble is right for this price alone.
    price       bigint      NOT NULL CHECK (price > 100),
    title       text        NOT NULL,
    external_id text,
    stage       text        NOT NULL CHECK (stage IN ('wanted', 'making', 'made', 'filled', 'on', 'stuck', 'ending', 'ended')),
    codes       int         NOT NULL CHECK (codes > 0),
    starts_at   timestamptz NOT NULL,
    ends_at     timestamptz NOT NULL,
    -- When it was last asked for at the marketplace, and how often it was looked for in vain since.
    tried_at    timestamptz,
    looks       int         NOT NULL DEFAULT 0,
    next_at     timestamptz NOT NULL,
    trouble     text,
    holder      uuid,
    held_until  timestamptz,
    PRIMARY KEY (tenant_id, id),
    CHECK (stage NOT IN ('made', 'filled', 'on') OR external_id IS NOT NULL)
);
CALL platform.guard('remedies.promotion');
-- Never two at once for one kit.
CREATE UNIQUE INDEX promotion_live ON remedies.promotion (tenant_id, shop_id, kit_sku)
    WHERE stage NOT IN ('ending', 'ended');
CREATE INDEX promotion_due ON remedies.promotion (tenant_id, next_at)
    WHERE stage IN ('wanted', 'making', 'made', 'filled', 'ending');

CREATE TABLE remedies.code (
    tenant_id    bigint      NOT NULL,
    promotion_id uuid        NOT NULL,
    code         text        NOT NULL,
    grant_id     uuid,
    given_at     timestamptz,
    -- The digits of the buyer's order numbers before the dash: by them the kit's order is known.
    buyer        text,
    looked_at    timestamptz,
    used_at      timestamptz,
    posting      text,
    ended_at     timestamptz,
    -- When the books were last asked what the kit's order cost.
    counted_at   timestamptz,
    PRIMARY KEY (tenant_id, promotion_id, code),
    FOREIGN KEY (tenant_id, promotion_id) REFERENCES remedies.promotion (tenant_id, id),
    FOREIGN KEY (tenant_id, grant_id) REFERENCES remedies.grant_of (tenant_id, id),
    CHECK ((grant_id IS NULL) = (given_at IS NULL)),
    CHECK ((used_at IS NULL) = (posting IS NULL))
);
CALL platform.guard('remedies.code');
-- One code for one grant, and one grant for one code.
CREATE UNIQUE INDEX code_grant ON remedies.code (tenant_id, grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX code_free ON remedies.code (tenant_id, promotion_id) WHERE grant_id IS NULL;
CREATE INDEX code_open ON remedies.code (tenant_id, looked_at NULLS FIRST)
    WHERE grant_id IS NOT NULL AND used_at IS NULL AND ended_at IS NULL;
CREATE INDEX code_used ON remedies.code (tenant_id, used_at) WHERE used_at IS NOT NULL;
