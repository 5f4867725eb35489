-- How a case is seen through: procedures, where each case stands in its own, what production was asked.

CREATE SCHEMA care;
GRANT USAGE ON SCHEMA care TO dovod_app;

-- A procedure as it stands. What the desk brings along has no row until a case begins by it or somebody changes it.
CREATE TABLE care.procedure (
    tenant_id  bigint      NOT NULL,
    id         uuid        NOT NULL,
    version    int         NOT NULL,
    removed_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('care.procedure');

-- What a procedure says, version by version: a case that has begun keeps its own.
CREATE TABLE care.procedure_version (
    tenant_id    bigint      NOT NULL,
    procedure_id uuid        NOT NULL,
    version      int         NOT NULL,
    body         jsonb       NOT NULL,
    changed_at   timestamptz NOT NULL,
    changed_by   uuid,
    PRIMARY KEY (tenant_id, procedure_id, version),
    FOREIGN KEY (tenant_id, procedure_id) REFERENCES care.procedure (tenant_id, id)
);
CALL platform.guard('care.procedure_version');

-- Where a case stands. The evidence of a stage is a condition of the next one, here as in the code.
CREATE TABLE care.course (
    tenant_id         bigint      NOT NULL,
    case_id           uuid        NOT NULL,
    number            bigint      NOT NULL,
    sku               text,
    procedure_id      uuid        NOT NULL,
    procedure_version int         NOT NULL,
    stage             text        NOT NULL
        CHECK (stage IN ('diagnosis', 'consultation', 'resolution', 'confirmation', 'aftercare')),
    since             timestamptz NOT NULL,
    begun_at          timestamptz NOT NULL,
    -- What proves what, point by point: {"label": {"how": "given", "message": "...", "position": 0, ...}}
    settled           jsonb       NOT NULL DEFAULT '{}',
    fault             text        CHECK (fault IN ('production', 'assembly', 'delivery', 'warehouse', 'unknown')),
    fault_reason      text,
    symptom           text,
    part              text,
    batch             text,
    step              text,
    found_at          timestamptz,
    found_by          uuid,
    solutions         jsonb       NOT NULL DEFAULT '[]',
    -- How the buyer's word that it helped came, and when.
    confirmed         jsonb,
    watch_until       timestamptz,
    -- What was seen while the case was watched, and what it cost in the end.
    seen              jsonb       NOT NULL DEFAULT '[]',
    closing           jsonb,
    -- Its case became part of another one that has a course of its own.
    resting           boolean     NOT NULL DEFAULT false,
    -- The merges by which it came to this case, the last one last.
    came_by           uuid[]      NOT NULL DEFAULT '{}',
    PRIMARY KEY (tenant_id, case_id),
    CHECK (stage IN ('diagnosis', 'consultation') OR (fault IS NOT NULL AND fault_reason <> '')),
    CHECK (stage NOT IN ('confirmation', 'aftercare') OR solutions <> '[]'),
    CHECK (stage <> 'aftercare' OR (confirmed IS NOT NULL AND watch_until IS NOT NULL))
);
CALL platform.guard('care.course');
CREATE INDEX course_alike ON care.course (tenant_id, sku, symptom, part, batch, found_at)
    WHERE fault IS NOT NULL AND NOT resting;

-- One question to production, to a person or a group, due at a time.
CREATE TABLE care.inquiry (
    tenant_id    bigint      NOT NULL,
    id           uuid        NOT NULL,
    case_id      uuid        NOT NULL,
    number       bigint      NOT NULL,
    sku          text,
    product      text        NOT NULL,
    question     text        NOT NULL,
    part         text        NOT NULL,
    pictures     text[]      NOT NULL DEFAULT '{}',
    files        uuid[]      NOT NULL DEFAULT '{}',
    asked_at     timestamptz NOT NULL,
    asked_by     uuid        NOT NULL,
    person_id    uuid,
    team_id      uuid,
    deputy_id    uuid,
    due_at       timestamptz NOT NULL,
    reminded_at  timestamptz,
    deputed_at   timestamptz,
    escalated_at timestamptz,
    answered_at  timestamptz,
    answered_by  uuid,
    verdict      text,
    answer       text        NOT NULL DEFAULT '',
    answer_files uuid[]      NOT NULL DEFAULT '{}',
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_why text,
    macro_id     uuid,
    came_by      uuid[]      NOT NULL DEFAULT '{}',
    words        tsvector    GENERATED ALWAYS AS
        (to_tsvector('platform.russian', product || ' ' || part || ' ' || question || ' ' || answer)) STORED,
    PRIMARY KEY (tenant_id, id),
    CHECK ((person_id IS NULL) <> (team_id IS NULL)),
    CHECK (answered_at IS NULL OR answered_by IS NOT NULL),
    CHECK (answered_at IS NULL OR answer <> '' OR answer_files <> '{}' OR verdict IS NOT NULL),
    CHECK (withdrawn_at IS NULL OR withdrawn_why <> '')
);
CALL platform.guard('care.inquiry');
CREATE INDEX inquiry_case ON care.inquiry (tenant_id, case_id, asked_at);
CREATE INDEX inquiry_open ON care.inquiry (tenant_id, due_at)
    WHERE answered_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX inquiry_answered ON care.inquiry (tenant_id, answered_at DESC, id DESC)
    WHERE answered_at IS NOT NULL;

-- A picture of the case with what somebody drew on it: the strokes, and the picture they make.
CREATE TABLE care.marked_picture (
    tenant_id bigint      NOT NULL,
    id        uuid        NOT NULL,
    case_id   uuid        NOT NULL,
    source    text        NOT NULL,
    file_id   uuid        NOT NULL,
    marks     jsonb       NOT NULL,
    person_id uuid        NOT NULL,
    at        timestamptz NOT NULL,
    came_by   uuid[]      NOT NULL DEFAULT '{}',
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('care.marked_picture');
CREATE INDEX marked_picture_case ON care.marked_picture (tenant_id, case_id, at);
