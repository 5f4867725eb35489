-- Working calendars, promises of time, and the clocks that measure them.

CREATE SCHEMA sla;
GRANT USAGE ON SCHEMA sla TO dovod_app;

CREATE TABLE sla.calendar (
    tenant_id  bigint NOT NULL,
    id         uuid   NOT NULL,
    name       text   NOT NULL,
    zone       text   NOT NULL,
    hours      jsonb  NOT NULL,
    holidays   text   NOT NULL DEFAULT 'ru',
    exceptions jsonb  NOT NULL DEFAULT '[]',
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, name)
);
CALL platform.guard('sla.calendar');

CREATE TABLE sla.policy (
    tenant_id           bigint NOT NULL,
    id                  uuid   NOT NULL,
    calendar_id         uuid   NOT NULL,
    first_reply_minutes int    NOT NULL CHECK (first_reply_minutes > 0),
    next_reply_minutes  int    NOT NULL CHECK (next_reply_minutes > 0),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, calendar_id),
    FOREIGN KEY (tenant_id, calendar_id) REFERENCES sla.calendar (tenant_id, id)
);
CALL platform.guard('sla.policy');

-- A clock is a list of intervals with reasons; due_at is worked out from them, never counted up.
CREATE TABLE sla.clock (
    tenant_id   bigint      NOT NULL,
    id          uuid        NOT NULL,
    subject_id  uuid        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('first_reply', 'next_reply', 'marketplace')),
    rule        text,
    calendar_id uuid,
    minutes     int         NOT NULL,
    started_at  timestamptz NOT NULL,
    due_at      timestamptz,
    met_at      timestamptz,
    dropped_at  timestamptz,
    breached_at timestamptz,
    intervals   jsonb       NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('sla.clock');
CREATE INDEX clock_subject ON sla.clock (tenant_id, subject_id);
CREATE INDEX clock_due ON sla.clock (tenant_id, due_at)
    WHERE met_at IS NULL AND dropped_at IS NULL AND breached_at IS NULL;
