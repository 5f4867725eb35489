-- What the sweep found: money that the marketplace seems to owe, with what it rests on.

CREATE SCHEMA investigations;
GRANT USAGE ON SCHEMA investigations TO dovod_app;

CREATE TABLE investigations.finding (
    tenant_id      bigint      NOT NULL,
    id             uuid        NOT NULL,
    shop_id        uuid        NOT NULL,
    kind           text        NOT NULL,
    -- What money it is about: the same goods are never counted under two kinds.
    about          text        NOT NULL CHECK (about IN ('goods', 'charges', 'difference')),
    -- Makes it this finding: a posting and a product of it, a return, a removal, or a product alone.
    subject        text        NOT NULL,
    posting_number text,
    order_number   text,
    sku            text,
    product        text,
    quantity       int         NOT NULL,
    stake          bigint      NOT NULL CHECK (stake >= 0),
    currency       text        NOT NULL,
    calculation    jsonb       NOT NULL,
    evidence       jsonb       NOT NULL,
    ordered_at     timestamptz,
    -- When the term to claim began, and its last day.
    began_at       timestamptz NOT NULL,
    claim_by       date        NOT NULL,
    found_at       timestamptz NOT NULL,
    -- The last sweep that saw it; what a later one does not see any more is gone.
    seen_at        timestamptz NOT NULL,
    state          text        NOT NULL CHECK (state IN ('open', 'claimed', 'settled', 'dismissed', 'gone')),
    claim_id       uuid,
    changed_by     uuid,
    changed_at     timestamptz,
    reason         text,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, shop_id, about, subject),
    CHECK ((state IN ('claimed', 'settled')) = (claim_id IS NOT NULL)),
    CHECK (state <> 'dismissed' OR reason <> '')
);
CALL platform.guard('investigations.finding');
CREATE INDEX finding_state ON investigations.finding (tenant_id, state, claim_by);
CREATE INDEX finding_posting ON investigations.finding (tenant_id, posting_number);
CREATE INDEX finding_claim ON investigations.finding (tenant_id, claim_id) WHERE claim_id IS NOT NULL;

-- A claim that was filed without a finding: the sweep leaves what it is about alone while it stands.
CREATE TABLE investigations.claimed (
    tenant_id      bigint      NOT NULL,
    shop_id        uuid        NOT NULL,
    claim_id       uuid        NOT NULL,
    posting_number text        NOT NULL,
    claimed_at     timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, shop_id, claim_id, posting_number)
);
CALL platform.guard('investigations.claimed');

CREATE TABLE investigations.sweep (
    tenant_id  bigint      NOT NULL,
    id         uuid        NOT NULL,
    shop_id    uuid        NOT NULL,
    since      timestamptz NOT NULL,
    began_at   timestamptz NOT NULL,
    ended_at   timestamptz NOT NULL,
    postings   int         NOT NULL,
    fresh      int         NOT NULL,
    gone       int         NOT NULL,
    standing   int         NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('investigations.sweep');
CREATE INDEX sweep_shop ON investigations.sweep (tenant_id, shop_id, ended_at);

-- A sweep that waits or is under way, for the pages that look on.
CREATE TABLE investigations.sweep_progress (
    tenant_id bigint      NOT NULL,
    asked_at  timestamptz NOT NULL,
    began_at  timestamptz,
    moved_at  timestamptz NOT NULL,
    shops     int         NOT NULL,
    done      int         NOT NULL,
    PRIMARY KEY (tenant_id)
);
CALL platform.guard('investigations.sweep_progress');

-- What the marketplace's formula of compensation needs and nobody tells by an API: the seller's VAT and the table of
-- coefficients, as the owner entered them.
CREATE TABLE investigations.formula (
    tenant_id    bigint      NOT NULL,
    shop_id      uuid        NOT NULL,
    vat_percent  numeric     NOT NULL CHECK (vat_percent BETWEEN 0 AND 50),
    coefficients jsonb       NOT NULL,
    edition      text        NOT NULL,
    changed_by   uuid,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, shop_id)
);
CALL platform.guard('investigations.formula');

-- What a person decided about the hypotheses of a posting, against the machine, with the reason.
CREATE TABLE investigations.ruling (
    tenant_id      bigint      NOT NULL,
    id             uuid        NOT NULL,
    shop_id        uuid        NOT NULL,
    posting_number text        NOT NULL,
    hypothesis     text        NOT NULL CHECK (hypothesis IN ('A', 'B', 'C', 'D', 'E')),
    verdict        text        NOT NULL CHECK (verdict IN ('established', 'likely', 'unknown', 'excluded')),
    reason         text        NOT NULL CHECK (reason <> ''),
    person_id      uuid        NOT NULL,
    at             timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('investigations.ruling');
CREATE INDEX ruling_posting ON investigations.ruling (tenant_id, shop_id, posting_number, at);
REVOKE UPDATE, DELETE ON investigations.ruling FROM dovod_app;
