-- What may be given to a buyer, by whom, and what was given.

CREATE SCHEMA remedies;
GRANT USAGE ON SCHEMA remedies TO dovod_app;

CREATE TABLE remedies.remedy (
    tenant_id  bigint      NOT NULL,
    id         uuid        NOT NULL,
    kind       text        NOT NULL,
    title      text        NOT NULL,
    -- What it usually costs us, and the most it may; kopecks.
    usual      bigint      NOT NULL CHECK (usual >= 0),
    most       bigint      NOT NULL CHECK (most >= usual),
    -- How often in one case.
    per_case   int         NOT NULL CHECK (per_case BETWEEN 1 AND 100),
    -- The kit as the marketplace sells it: a product of its own, so that its one rouble lowers no other price.
    kit_sku    text,
    version    int         NOT NULL DEFAULT 1,
    changed_at timestamptz NOT NULL,
    changed_by uuid        NOT NULL,
    removed_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    CHECK ((kit_sku IS NOT NULL) = (kind = 'parts_kit'))
);
CALL platform.guard('remedies.remedy');
CREATE UNIQUE INDEX remedy_title ON remedies.remedy (tenant_id, lower(title)) WHERE removed_at IS NULL;

-- How much a role may give alone: at once, and in one case.
CREATE TABLE remedies.authority (
    tenant_id  bigint      NOT NULL,
    role       text        NOT NULL,
    alone      bigint      NOT NULL CHECK (alone >= 0),
    in_case    bigint      NOT NULL CHECK (in_case >= 0),
    changed_at timestamptz NOT NULL,
    changed_by uuid        NOT NULL,
    PRIMARY KEY (tenant_id, role)
);
CALL platform.guard('remedies.authority');

-- What may be given in a month, since that month.
CREATE TABLE remedies.budget (
    tenant_id  bigint      NOT NULL,
    since      date        NOT NULL,
    amount     bigint      NOT NULL CHECK (amount >= 0),
    changed_at timestamptz NOT NULL,
    changed_by uuid        NOT NULL,
    PRIMARY KEY (tenant_id, since)
);
CALL platform.guard('remedies.budget');

-- What was given so far, by month, by case, and by remedy within a case. Its row locks put those who give in a line.
CREATE TABLE remedies.tally (
    tenant_id bigint NOT NULL,
    scope     text   NOT NULL,
    amount    bigint NOT NULL DEFAULT 0 CHECK (amount >= 0),
    grants    int    NOT NULL DEFAULT 0 CHECK (grants >= 0),
    PRIMARY KEY (tenant_id, scope)
);
CALL platform.guard('remedies.tally');

CREATE TABLE remedies.grant_of (
    tenant_id  bigint      NOT NULL,
    id         uuid        NOT NULL,
    -- Made by the page of whoever gives: the same key is the same grant.
    key        text        NOT NULL,
    case_id    uuid        NOT NULL,
    remedy_id  uuid        NOT NULL,
    kind       text        NOT NULL,
    title      text        NOT NULL,
    amount     bigint      NOT NULL CHECK (amount >= 0),
    currency   text        NOT NULL,
    reason     text        NOT NULL,
    part       text,
    note       text        NOT NULL,
    asked_by   uuid        NOT NULL,
    asked_at   timestamptz NOT NULL,
    state      text        NOT NULL CHECK (state IN ('asked', 'granted', 'refused', 'withdrawn')),
    -- Why it needs somebody else's word; none when its giver may give it alone.
    above      text,
    decided_by uuid,
    decided_at timestamptz,
    decided_why text,
    done_at    timestamptz,
    done_by    uuid,
    -- The number by which a parcel is followed, or the code that was given by hand.
    tracking   text,
    -- In which month it counts.
    month      date        NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, key),
    FOREIGN KEY (tenant_id, remedy_id) REFERENCES remedies.remedy (tenant_id, id),
    CHECK (state = 'asked' OR (decided_at IS NOT NULL)),
    CHECK (done_at IS NULL OR state IN ('granted', 'withdrawn'))
);
CALL platform.guard('remedies.grant_of');
CREATE INDEX grant_case ON remedies.grant_of (tenant_id, case_id, asked_at);
CREATE INDEX grant_asked ON remedies.grant_of (tenant_id, asked_at) WHERE state = 'asked';

-- What a case waits for, kept so that a list of cases asks once for all its rows.
CREATE TABLE remedies.pending (
    tenant_id bigint NOT NULL,
    case_id   uuid   NOT NULL,
    -- Somebody's word, or the buyer who has not used a code yet; none while nothing is waited for.
    waits_for text   CHECK (waits_for IN ('word', 'use')),
    PRIMARY KEY (tenant_id, case_id)
);
CALL platform.guard('remedies.pending');
