-- Pages of help that buyers open without a login, what they write there, and what they brought.

CREATE SCHEMA helpcenter;
GRANT USAGE ON SCHEMA helpcenter TO dovod_app;

-- Which product an address is of: read before a tenant is known.
CREATE TABLE helpcenter.address (
    code       text   PRIMARY KEY,
    tenant_id  bigint NOT NULL,
    product_id uuid   NOT NULL
);
CALL people.guard_directory('helpcenter.address');

-- The private links of those who wrote, by digest.
CREATE TABLE helpcenter.door (
    digest    bytea  PRIMARY KEY,
    tenant_id bigint NOT NULL,
    letter_id uuid   NOT NULL
);
CALL people.guard_directory('helpcenter.door');

CREATE TABLE helpcenter.page (
    tenant_id  bigint      NOT NULL,
    product_id uuid        NOT NULL,
    code       text        NOT NULL,
    open       boolean     NOT NULL,
    opened_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, product_id)
);
CALL platform.guard('helpcenter.page');

CREATE TABLE helpcenter.scan (
    tenant_id  bigint NOT NULL,
    product_id uuid   NOT NULL,
    day        date   NOT NULL,
    times      bigint NOT NULL,
    PRIMARY KEY (tenant_id, product_id, day)
);
CALL platform.guard('helpcenter.scan');

-- What somebody wrote on a page of help; its id is the thread's id of the channel.
CREATE TABLE helpcenter.letter (
    tenant_id    bigint      NOT NULL,
    id           uuid        NOT NULL,
    shop_id      uuid        NOT NULL,
    product_id   uuid        NOT NULL,
    part         text,
    step         int,
    order_number text,
    name         text        NOT NULL,
    consent      text        NOT NULL,
    consented_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('helpcenter.letter');
CREATE INDEX letter_product ON helpcenter.letter (tenant_id, product_id);

-- What both sides said there: all that the private page shows, and nothing else.
CREATE TABLE helpcenter.said (
    tenant_id bigint      NOT NULL,
    id        uuid        NOT NULL,
    letter_id uuid        NOT NULL,
    ours      boolean     NOT NULL,
    body      text        NOT NULL,
    files     uuid[]      NOT NULL DEFAULT '{}',
    at        timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, letter_id) REFERENCES helpcenter.letter (tenant_id, id)
);
CALL platform.guard('helpcenter.said');
CREATE INDEX said_letter ON helpcenter.said (tenant_id, letter_id, id);

-- A file on its way here, piece by piece; known to the one who brings it by a secret.
CREATE TABLE helpcenter.upload (
    tenant_id  bigint      NOT NULL,
    id         uuid        NOT NULL,
    secret     bytea       NOT NULL,
    product_id uuid        NOT NULL,
    name       text        NOT NULL,
    size       bigint      NOT NULL CHECK (size > 0),
    received   bigint      NOT NULL DEFAULT 0,
    -- What one household or office has of an address: nobody may fill the desk alone.
    network    text        NOT NULL,
    file_id    uuid,
    begun_at   timestamptz NOT NULL,
    used       boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, secret),
    CHECK (received <= size)
);
CALL platform.guard('helpcenter.upload');
CREATE INDEX upload_begun ON helpcenter.upload (tenant_id, begun_at);
