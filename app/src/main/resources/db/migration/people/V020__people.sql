-- Who works here. Directory tables (login, session, api_token) are found before a tenant is known;
-- they hold nothing but digests and the way to a tenant.

CREATE SCHEMA people;
GRANT USAGE ON SCHEMA people TO dovod_app;

CREATE TABLE people.tenant (
    id         bigint      PRIMARY KEY,
    name       text        NOT NULL,
    created_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON people.tenant TO dovod_app;

CREATE TABLE people.person (
    tenant_id   bigint      NOT NULL,
    id          uuid        NOT NULL,
    email       text        NOT NULL,
    name        text        NOT NULL,
    role        text        NOT NULL CHECK (role IN ('agent', 'expert', 'manager', 'owner', 'admin')),
    language    text        NOT NULL CHECK (language IN ('ru', 'en')),
    theme       text        NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
    zone        text        NOT NULL DEFAULT 'Europe/Moscow',
    single_keys boolean     NOT NULL DEFAULT true,
    created_at  timestamptz NOT NULL,
    disabled_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, email)
);
CALL platform.guard('people.person');

CREATE TABLE people.team (
    tenant_id   bigint NOT NULL,
    id          uuid   NOT NULL,
    name        text   NOT NULL,
    calendar_id uuid   NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, name)
);
CALL platform.guard('people.team');

CREATE TABLE people.team_member (
    tenant_id bigint NOT NULL,
    team_id   uuid   NOT NULL,
    person_id uuid   NOT NULL,
    PRIMARY KEY (tenant_id, team_id, person_id),
    FOREIGN KEY (tenant_id, team_id) REFERENCES people.team (tenant_id, id) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, person_id) REFERENCES people.person (tenant_id, id)
);
CALL platform.guard('people.team_member');

CREATE TABLE people.login (
    email              text        PRIMARY KEY,
    tenant_id          bigint      NOT NULL,
    person_id          uuid        NOT NULL,
    password_hash      text        NOT NULL,
    password_set_at    timestamptz NOT NULL,
    failures           int         NOT NULL DEFAULT 0,
    locked_until       timestamptz
);
GRANT SELECT, INSERT, UPDATE, DELETE ON people.login TO dovod_app;

CREATE TABLE people.session (
    token_hash   bytea       PRIMARY KEY,
    tenant_id    bigint      NOT NULL,
    person_id    uuid        NOT NULL,
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    address      text,
    agent        text
);
CREATE INDEX session_person ON people.session (tenant_id, person_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON people.session TO dovod_app;

CREATE TABLE people.api_token (
    token_hash   bytea       PRIMARY KEY,
    tenant_id    bigint      NOT NULL,
    id           uuid        NOT NULL,
    person_id    uuid        NOT NULL,
    name         text        NOT NULL,
    last4        text        NOT NULL,
    created_at   timestamptz NOT NULL,
    last_used_at timestamptz,
    expires_at   timestamptz
);
CREATE INDEX api_token_tenant ON people.api_token (tenant_id, id);
GRANT SELECT, INSERT, UPDATE, DELETE ON people.api_token TO dovod_app;
