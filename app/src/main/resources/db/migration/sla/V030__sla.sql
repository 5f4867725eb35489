-- Working calendars, promises of time, and the clocks that measure them.

CREATE SCHEMA sla;
GRANT USAGE ON SCHEMA sla TO dovod_app;

CREATE TABLE sla.calendar (
    tenant_id bigint  NOT NULL,
    id        uuid    NOT NULL,
    name      text    NOT NULL,
    zone      text    NOT NULL,
    -- The usual week as one line: Mon-Fri 09:00-13:00, 14:00-18:00; Sat 10:00-14:00
    hours     text    NOT NULL,
    -- The country whose holidays and moved days hold, such as RU; null for none.
    holidays  text,
    -- The team's own days: [{"date": "2026-12-30", "name": "Инвентаризация", "hours": "10:00-14:00"}]
    days      jsonb   NOT NULL DEFAULT '[]',
    -- The one for cases of no team.
    standard  boolean NOT NULL DEFAULT false,
    version   bigint  NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, name)
);
CALL platform.guard('sla.calendar');
CREATE UNIQUE INDEX calendar_standard ON sla.calendar (tenant_id) WHERE standard;

CREATE TABLE sla.policy (
    tenant_id           bigint NOT NULL,
    calendar_id         uuid   NOT NULL,
    first_reply_minutes int    NOT NULL CHECK (first_reply_minutes > 0),
    next_reply_minutes  int    NOT NULL CHECK (next_reply_minutes > 0),
    PRIMARY KEY (tenant_id, calendar_id),
    FOREIGN KEY (tenant_id, calendar_id) REFERENCES sla.calendar (tenant_id, id) ON DELETE CASCADE
);
CALL platform.guard('sla.policy');

-- A clock is a list of intervals with reasons; due_at is worked out from them, never counted up.
CREATE TABLE sla.clock (
    tenant_id   bigint      NOT NULL,
    id          uuid        NOT NULL,
    subject_id  uuid        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('first_reply', 'next_reply', 'marketplace')),
    rule        text        NOT NULL DEFAULT '',
    -- Null for a marketplace's term: it runs day and night.
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
-- One clock of a kind runs for a subject.
CREATE UNIQUE INDEX clock_running ON sla.clock (tenant_id, subject_id, kind, rule)
    WHERE met_at IS NULL AND dropped_at IS NULL;
CREATE INDEX clock_calendar ON sla.clock (tenant_id, calendar_id, id) WHERE met_at IS NULL AND dropped_at IS NULL;
CREATE INDEX clock_due ON sla.clock (tenant_id, due_at)
    WHERE met_at IS NULL AND dropped_at IS NULL AND breached_at IS NULL;
