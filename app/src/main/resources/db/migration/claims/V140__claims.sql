-- What we demand of a marketplace, on what grounds, what was said about it, decided and paid.

CREATE SCHEMA claims;
GRANT USAGE ON SCHEMA claims TO dovod_app;

-- Claims are numbered for people, per tenant and without gaps.
CREATE TABLE claims.counter (
    tenant_id bigint NOT NULL,
    last      bigint NOT NULL,
    PRIMARY KEY (tenant_id)
);
CALL platform.guard('claims.counter');

CREATE TABLE claims.claim (
    tenant_id       bigint      NOT NULL,
    id              uuid        NOT NULL,
    number          bigint      NOT NULL,
    shop_id         uuid,
    marketplace     text        NOT NULL,
    topic           text        NOT NULL,
    title           text        NOT NULL CHECK (title <> ''),
    facts           text        NOT NULL,
    posting_number  text,
    order_number    text,
    sku             text,
    product         text,
    quantity        int         NOT NULL CHECK (quantity > 0),
    claimed         bigint      NOT NULL CHECK (claimed >= 0),
    currency        text        NOT NULL,
    -- When we learned of it: from here run our own terms.
    discovered_at   timestamptz NOT NULL,
    -- When it happened: clauses and prices count as they stood on this day. Unknown means the day we learned of it.
    happened_on     date,
    -- What we want to know, as it can be asked; none means the questions of the rule pack.
    questions       text[]      NOT NULL DEFAULT '{}',
    opened_at       timestamptz NOT NULL,
    opened_by       uuid,
    conversation_id uuid,
    -- What the marketplace says of the ticket, and when it would close by itself; a person enters both.
    status          text        NOT NULL DEFAULT 'in_progress'
                                CHECK (status IN ('in_progress', 'answer_provided', 'closed')),
    closes_at       timestamptz,
    accepted        bigint      CHECK (accepted >= 0),
    outcome         text        CHECK (outcome IN ('won', 'partly', 'lost', 'expired', 'withdrawn')),
    ended_at        timestamptz,
    ended_by        uuid,
    ended_because   text,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number),
    CHECK ((outcome IS NULL) = (ended_at IS NULL)),
    CHECK (outcome IS NULL OR outcome IN ('won', 'partly') OR ended_because <> '')
);
CALL platform.guard('claims.claim');
CREATE INDEX claim_open ON claims.claim (tenant_id, opened_at) WHERE outcome IS NULL;
CREATE INDEX claim_posting ON claims.claim (tenant_id, posting_number);

CREATE TABLE claims.claim_finding (
    tenant_id  bigint NOT NULL,
    claim_id   uuid   NOT NULL,
    finding_id uuid   NOT NULL,
    PRIMARY KEY (tenant_id, claim_id, finding_id),
    UNIQUE (tenant_id, finding_id, claim_id)
);
CALL platform.guard('claims.claim_finding');

-- Evidence as it came. Each row carries the mark of the one before it in its claim: a changed or missing row shows.
CREATE TABLE claims.evidence (
    tenant_id  bigint      NOT NULL,
    claim_id   uuid        NOT NULL,
    position   int         NOT NULL,
    id         uuid        NOT NULL,
    name       text        NOT NULL,
    media_type text        NOT NULL,
    bytes      bytea       NOT NULL,
    sha256     text        NOT NULL,
    source     text        NOT NULL,
    -- The words of the thread that it shows; null for what belongs to the claim as a whole.
    message_id uuid,
    kept_at    timestamptz NOT NULL,
    kept_by    uuid,
    previous   text        NOT NULL,
    mark       text        NOT NULL,
    PRIMARY KEY (tenant_id, claim_id, position),
    UNIQUE (tenant_id, id)
);
CALL platform.guard('claims.evidence');
REVOKE UPDATE, DELETE ON claims.evidence FROM dovod_app;

-- What was said about it, ours and theirs, beside what the marketplace's own chat holds.
CREATE TABLE claims.said (
    tenant_id bigint      NOT NULL,
    id        uuid        NOT NULL,
    claim_id  uuid        NOT NULL,
    ours      boolean     NOT NULL,
    name      text        NOT NULL,
    body      text        NOT NULL CHECK (body <> ''),
    said_at   timestamptz NOT NULL,
    source    text        NOT NULL CHECK (source IN ('typed', 'pasted', 'mail', 'step')),
    kept_at   timestamptz NOT NULL,
    kept_by   uuid,
    -- The same words of the same person at the same time are kept once, however often they are pasted.
    digest    text        NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, claim_id, digest)
);
CALL platform.guard('claims.said');
CREATE INDEX said_claim ON claims.said (tenant_id, claim_id, said_at);
REVOKE UPDATE, DELETE ON claims.said FROM dovod_app;

-- A step of the ladder that was drafted or taken. What has no row has not come yet.
CREATE TABLE claims.step (
    tenant_id  bigint      NOT NULL,
    claim_id   uuid        NOT NULL,
    rung       text        NOT NULL,
    text       text        NOT NULL,
    drafted_at timestamptz NOT NULL,
    sent_at    timestamptz,
    sent_by    uuid,
    PRIMARY KEY (tenant_id, claim_id, rung),
    CHECK ((sent_at IS NULL) = (sent_by IS NULL))
);
CALL platform.guard('claims.step');

CREATE TABLE claims.decision (
    tenant_id  bigint      NOT NULL,
    id         uuid        NOT NULL,
    claim_id   uuid        NOT NULL,
    decided_at timestamptz NOT NULL,
    accepted   bigint      NOT NULL CHECK (accepted >= 0),
    currency   text        NOT NULL,
    -- All that was demanded, in money or in deeds.
    granted    boolean     NOT NULL,
    words      text        NOT NULL,
    final      boolean     NOT NULL,
    kept_at    timestamptz NOT NULL,
    kept_by    uuid        NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('claims.decision');
CREATE INDEX decision_claim ON claims.decision (tenant_id, claim_id, decided_at);
REVOKE UPDATE, DELETE ON claims.decision FROM dovod_app;

-- Money that came: an entry of the marketplace's books pays for one claim at most.
CREATE TABLE claims.posting (
    tenant_id   bigint      NOT NULL,
    entry       text        NOT NULL,
    claim_id    uuid        NOT NULL,
    posted_at   timestamptz NOT NULL,
    kind        text        NOT NULL,
    title       text        NOT NULL,
    amount      bigint      NOT NULL,
    currency    text        NOT NULL,
    matched_by  text        NOT NULL CHECK (matched_by IN ('posting', 'item', 'person')),
    matched_at  timestamptz NOT NULL,
    person_id   uuid,
    PRIMARY KEY (tenant_id, entry)
);
CALL platform.guard('claims.posting');
CREATE INDEX posting_claim ON claims.posting (tenant_id, claim_id);
