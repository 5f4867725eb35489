-- Who works here. Directory tables (login, session, doorstep, link, api_token) are found before a tenant is known;
-- they hold nothing but digests and the way to a tenant.

CREATE SCHEMA people;
GRANT USAGE ON SCHEMA people TO dovod_app;

-- A directory is open while no tenant is known; inside a tenant's transaction it shows that tenant alone.
CREATE PROCEDURE people.guard_directory(guarded regclass)
    LANGUAGE plpgsql
    AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY directory_rows ON %s USING ('
        '(SELECT platform.tenant()) IS NULL OR tenant_id = (SELECT platform.tenant()))', guarded);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO dovod_app', guarded);
END $$;

CREATE TABLE people.tenant (
    id              bigint      PRIMARY KEY,
    name            text        NOT NULL,
    created_at      timestamptz NOT NULL,
    factor_required boolean     NOT NULL DEFAULT false
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
    email           text        PRIMARY KEY,
    tenant_id       bigint      NOT NULL,
    person_id       uuid        NOT NULL,
    password_hash   text        NOT NULL,
    password_set_at timestamptz NOT NULL,
    UNIQUE (tenant_id, person_id)
);
CALL people.guard_directory('people.login');

CREATE TABLE people.session (
    token_hash   bytea       PRIMARY KEY,
    tenant_id    bigint      NOT NULL,
    id           uuid        NOT NULL,
    person_id    uuid        NOT NULL,
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    address      text,
    agent        text,
    UNIQUE (tenant_id, id)
);
CALL people.guard_directory('people.session');
CREATE INDEX session_person ON people.session (tenant_id, person_id);

-- The second factor: on while there is a secret (sealed). One that an owner has taken off leaves a notice for its person.
CREATE TABLE people.factor (
    tenant_id    bigint NOT NULL,
    person_id    uuid   NOT NULL,
    secret       bytea,
    since        timestamptz,
    last_step    bigint,
    taken_off_at timestamptz,
    taken_off_by text,
    PRIMARY KEY (tenant_id, person_id),
    FOREIGN KEY (tenant_id, person_id) REFERENCES people.person (tenant_id, id),
    CHECK ((secret IS NULL) = (taken_off_at IS NOT NULL)),
    CHECK (num_nulls(secret, since, last_step) IN (0, 3))
);
CALL platform.guard('people.factor');

-- What gets in without the phone, each once; a row is gone when its code was used.
CREATE TABLE people.recovery_code (
    tenant_id bigint NOT NULL,
    person_id uuid   NOT NULL,
    code_hash bytea  NOT NULL,
    PRIMARY KEY (tenant_id, person_id, code_hash)
);
CALL platform.guard('people.recovery_code');

-- Where somebody stands whose password was right and who has not shown the second factor yet.
CREATE TABLE people.doorstep (
    token_hash bytea       PRIMARY KEY,
    tenant_id  bigint      NOT NULL,
    person_id  uuid        NOT NULL,
    expires_at timestamptz NOT NULL
);
CALL people.guard_directory('people.doorstep');

-- A link that lets somebody set a password, once: an invitation, or a way back in.
CREATE TABLE people.link (
    token_hash bytea       PRIMARY KEY,
    tenant_id  bigint      NOT NULL,
    person_id  uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    created_by uuid        NOT NULL,
    expires_at timestamptz NOT NULL,
    UNIQUE (tenant_id, person_id)
);
CALL people.guard_directory('people.link');

CREATE TABLE people.api_token (
    token_hash   bytea       PRIMARY KEY,
    tenant_id    bigint      NOT NULL,
    id           uuid        NOT NULL,
    person_id    uuid        NOT NULL,
    name         text        NOT NULL,
    last4        text        NOT NULL,
    created_at   timestamptz NOT NULL,
    last_used_at timestamptz,
    expires_at   timestamptz NOT NULL,
    UNIQUE (tenant_id, id)
);
CALL people.guard_directory('people.api_token');
CREATE INDEX api_token_person ON people.api_token (tenant_id, person_id);

-- Attempts to sign in, under a digest of the e-mail that was typed: there may be no such person.
CREATE TABLE people.attempt (
    email_hash    bytea       PRIMARY KEY,
    failures      int         NOT NULL,
    last_at       timestamptz NOT NULL,
    blocked_until timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON people.attempt TO dovod_app;
