-- The doors to the outside: a connection of a shop, what it brought in, and how far it has been read.

CREATE SCHEMA channels;
GRANT USAGE ON SCHEMA channels TO dovod_app;

CREATE TABLE channels.connection (
    tenant_id       bigint      NOT NULL,
    id              uuid        NOT NULL,
    shop_id         uuid        NOT NULL,
    channel         text        NOT NULL,
    base_url        text        NOT NULL,
    client_id       text        NOT NULL,
    sealed_key      bytea       NOT NULL,
    key_tail        text        NOT NULL,
    key_expires_at  timestamptz,
    roles           text[]      NOT NULL DEFAULT '{}',
    subscription    text,
    state           text        NOT NULL CHECK (state IN ('working', 'paused', 'disconnected')),
    trouble_code    text,
    trouble_text    text,
    checked_at      timestamptz,
    last_heard_at   timestamptz,
    last_push_at    timestamptz,
    quota_left      int,
    clock_skew_ms   bigint,
    created_at      timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, channel, client_id)
);
CALL platform.guard('channels.connection');

-- Found by the secret in a push's path, before a tenant is known.
CREATE TABLE channels.hook (
    secret_hash   bytea  PRIMARY KEY,
    tenant_id     bigint NOT NULL,
    connection_id uuid   NOT NULL,
    sealed_secret bytea  NOT NULL
);
GRANT SELECT, INSERT, DELETE ON channels.hook TO dovod_app;

-- Durable before it is acknowledged. A row that cannot be read waits here for a person and stops nobody else.
CREATE TABLE channels.inbound (
    tenant_id     bigint      NOT NULL,
    id            uuid        NOT NULL,
    connection_id uuid        NOT NULL,
    dedupe_key    bytea       NOT NULL,
    source        text        NOT NULL CHECK (source IN ('push', 'poll')),
    body          text        NOT NULL,
    received_at   timestamptz NOT NULL,
    state         text        NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'done', 'dead')),
    attempts      int         NOT NULL DEFAULT 0,
    next_at       timestamptz NOT NULL,
    problem       text,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, connection_id, dedupe_key)
);
CALL platform.guard('channels.inbound');
CREATE INDEX inbound_new ON channels.inbound (tenant_id, connection_id, id) WHERE state = 'new';
CREATE INDEX inbound_dead ON channels.inbound (tenant_id, id) WHERE state = 'dead';

-- Advanced in the same transaction as the rows it covers.
CREATE TABLE channels.cursor (
    tenant_id     bigint      NOT NULL,
    connection_id uuid        NOT NULL,
    name          text        NOT NULL,
    value         text        NOT NULL,
    moved_at      timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, connection_id, name)
);
CALL platform.guard('channels.cursor');

CREATE TABLE channels.reconciliation (
    tenant_id     bigint      NOT NULL,
    id            uuid        NOT NULL,
    connection_id uuid        NOT NULL,
    ran_at        timestamptz NOT NULL,
    chats         int         NOT NULL,
    there         int         NOT NULL,
    here          int         NOT NULL,
    found         int         NOT NULL,
    differences   jsonb       NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('channels.reconciliation');

-- Which tenants have connections to be served; workers start here, then work inside one tenant.
CREATE TABLE channels.directory (
    tenant_id     bigint NOT NULL,
    connection_id uuid   NOT NULL,
    channel       text   NOT NULL,
    PRIMARY KEY (tenant_id, connection_id)
);
GRANT SELECT, INSERT, DELETE ON channels.directory TO dovod_app;
