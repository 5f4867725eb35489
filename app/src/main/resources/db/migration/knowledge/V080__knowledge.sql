CREATE SCHEMA knowledge;
GRANT USAGE ON SCHEMA knowledge TO dovod_app;

-- A macro is a canned answer that a person completes. Old wordings are kept.
CREATE TABLE knowledge.macro (
    tenant_id  bigint      NOT NULL,
    id         uuid        NOT NULL,
    title      text        NOT NULL,
    body       text        NOT NULL,
    files      uuid[]      NOT NULL DEFAULT '{}',
    team_id    uuid,
    version    int         NOT NULL DEFAULT 1,
    changed_at timestamptz NOT NULL,
    changed_by uuid        NOT NULL,
    removed_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('knowledge.macro');
CREATE UNIQUE INDEX macro_title ON knowledge.macro (tenant_id, lower(title)) WHERE removed_at IS NULL;

CREATE TABLE knowledge.macro_version (
    tenant_id  bigint      NOT NULL,
    macro_id   uuid        NOT NULL,
    version    int         NOT NULL,
    title      text        NOT NULL,
    body       text        NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by uuid        NOT NULL,
    PRIMARY KEY (tenant_id, macro_id, version)
);
CALL platform.guard('knowledge.macro_version');
