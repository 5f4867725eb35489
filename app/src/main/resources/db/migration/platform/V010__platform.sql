-- The ground every room stands on: who the application is, and how a tenant's rows are kept apart.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- The desk works as dovod_app: it owns nothing, so row-level security binds it always.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dovod_app') THEN
        CREATE ROLE dovod_app NOLOGIN NOBYPASSRLS;
    END IF;
    -- Whoever runs this must be able to become dovod_app; somebody with more power may have seen to it already.
    BEGIN
        EXECUTE format('GRANT dovod_app TO %I', current_user);
    EXCEPTION WHEN insufficient_privilege THEN
        RAISE NOTICE 'dovod_app must be granted to % beforehand', current_user;
    END;
END $$;

CREATE SCHEMA platform;
GRANT USAGE ON SCHEMA platform TO dovod_app;

-- The tenant of this transaction, set by SET LOCAL dovod.tenant. Unset: null, and null sees nothing.
CREATE FUNCTION platform.tenant() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('dovod.tenant', true), '')::bigint $$;

-- Every table that holds a tenant's rows goes through here once.
CREATE PROCEDURE platform.guard(guarded regclass)
    LANGUAGE plpgsql
    AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY tenant_rows ON %s USING (tenant_id = (SELECT platform.tenant()))', guarded);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO dovod_app', guarded);
END $$;

-- Russian words, with ё told as е and accents dropped; й stays й.
CREATE TEXT SEARCH CONFIGURATION platform.russian (COPY = pg_catalog.russian);
ALTER TEXT SEARCH CONFIGURATION platform.russian
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, russian_stem;

-- Files live outside the database under their SHA-256; here is what the desk knows of them.
CREATE TABLE platform.file (
    tenant_id   bigint      NOT NULL,
    id          uuid        NOT NULL,
    sha256      bytea       NOT NULL,
    name        text        NOT NULL,
    media_type  text        NOT NULL,
    size        bigint      NOT NULL,
    width       int,
    height      int,
    uploaded_by uuid,
    uploaded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('platform.file');

-- What was done and seen, append-only; each row is chained to the one before it.
CREATE TABLE platform.audit (
    tenant_id  bigint      NOT NULL,
    seq        bigint      NOT NULL,
    at         timestamptz NOT NULL,
    actor_id   uuid,
    actor_name text        NOT NULL,
    address    text,
    action     text        NOT NULL,
    object     text        NOT NULL,
    detail     jsonb       NOT NULL DEFAULT '{}',
    previous   bytea       NOT NULL,
    hash       bytea       NOT NULL,
    PRIMARY KEY (tenant_id, seq)
);
CALL platform.guard('platform.audit');
REVOKE UPDATE, DELETE ON platform.audit FROM dovod_app;
CREATE INDEX audit_object ON platform.audit (tenant_id, object, seq);
CREATE INDEX audit_actor ON platform.audit (tenant_id, actor_id, seq);
CREATE INDEX audit_at ON platform.audit (tenant_id, at);

-- The last link of each chain; its row lock puts writers in a line.
CREATE TABLE platform.audit_head (
    tenant_id bigint NOT NULL PRIMARY KEY,
    seq       bigint NOT NULL,
    hash      bytea  NOT NULL
);
CALL platform.guard('platform.audit_head');
REVOKE DELETE ON platform.audit_head FROM dovod_app;

-- db-scheduler's own table; a task carries its tenant at the head of its name: 7:shop-12.
CREATE TABLE platform.scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    tenant_id            bigint      NOT NULL GENERATED ALWAYS AS (split_part(task_instance, ':', 1)::bigint) STORED,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_tenant ON platform.scheduled_tasks (tenant_id, execution_time);
CREATE INDEX scheduled_tasks_due ON platform.scheduled_tasks (execution_time);
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.scheduled_tasks TO dovod_app;

-- What each job last did, and the jobs that gave up and wait for a person.
CREATE TABLE platform.job_trouble (
    tenant_id     bigint      NOT NULL,
    id            uuid        NOT NULL,
    task_name     text        NOT NULL,
    task_instance text        NOT NULL,
    task_data     bytea,
    attempts      int         NOT NULL,
    first_at      timestamptz NOT NULL,
    last_at       timestamptz NOT NULL,
    last_error    text        NOT NULL,
    dead          boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, task_name, task_instance)
);
CALL platform.guard('platform.job_trouble');
