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
    replies         boolean     NOT NULL DEFAULT true,
    state           text        NOT NULL CHECK (state IN ('working', 'paused', 'disconnected')),
    trouble_code    text,
    trouble_text    text,
    checked_at      timestamptz,
    last_heard_at   timestamptz,
    silent_since    timestamptz,
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
CALL people.guard_directory('channels.hook');
CREATE INDEX hook_connection ON channels.hook (tenant_id, connection_id);

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
CREATE INDEX inbound_done ON channels.inbound (tenant_id, connection_id, received_at) WHERE state = 'done';

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

-- What the other side says of its chats, and how far each has been read here.
CREATE TABLE channels.chat (
    tenant_id     bigint      NOT NULL,
    connection_id uuid        NOT NULL,
    external_id   text        NOT NULL,
    kind          text        NOT NULL,
    type_text     text        NOT NULL,
    -- The newest message the other side announces, and the newest that has been stored here.
    announced     text,
    seen          text,
    announced_at  timestamptz NOT NULL,
    -- The list may run ahead of the history: looks in vain, and when to look again.
    misses        int         NOT NULL DEFAULT 0,
    next_look_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, connection_id, external_id)
);
CALL platform.guard('channels.chat');
CREATE INDEX chat_owed ON channels.chat (tenant_id, connection_id, next_look_at)
    WHERE announced IS DISTINCT FROM seen;

-- Things to be fetched because somebody speaks of them.
CREATE TABLE channels.wish (
    tenant_id     bigint      NOT NULL,
    connection_id uuid        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('order', 'posting', 'product')),
    key           text        NOT NULL,
    wished_at     timestamptz NOT NULL,
    next_at       timestamptz NOT NULL,
    attempts      int         NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, connection_id, kind, key)
);
CALL platform.guard('channels.wish');
CREATE INDEX wish_due ON channels.wish (tenant_id, connection_id, next_at);

-- What is done again and again for a connection: when it is due, and how it last went.
CREATE TABLE channels.turn (
    tenant_id     bigint      NOT NULL,
    connection_id uuid        NOT NULL,
    activity      text        NOT NULL,
    -- Null: only when somebody asks for it.
    due_at        timestamptz,
    started_at    timestamptz,
    ended_at      timestamptz,
    failures      int         NOT NULL DEFAULT 0,
    last_error    text,
    -- Until then nobody else takes it; given back early when it is done.
    lease_until   timestamptz,
    argument      text,
    PRIMARY KEY (tenant_id, connection_id, activity)
);
CALL platform.guard('channels.turn');

-- Which tenants have connections to be served; workers start here, then work inside one tenant.
CREATE TABLE channels.directory (
    tenant_id     bigint NOT NULL,
    connection_id uuid   NOT NULL,
    channel       text   NOT NULL,
    PRIMARY KEY (tenant_id, connection_id)
);
CALL people.guard_directory('channels.directory');
