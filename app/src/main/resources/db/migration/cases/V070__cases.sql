-- The work: one case for what one buyer needs, over as many conversations as it takes.

CREATE SCHEMA cases;
GRANT USAGE ON SCHEMA cases TO dovod_app;

CREATE TABLE cases.number_series (
    tenant_id bigint PRIMARY KEY,
    last      bigint NOT NULL
);
CALL platform.guard('cases.number_series');

CREATE TABLE cases.case_file (
    tenant_id       bigint      NOT NULL,
    id              uuid        NOT NULL,
    number          bigint      NOT NULL,
    shop_id         uuid        NOT NULL,
    marketplace     text        NOT NULL,
    kind            text        NOT NULL,
    buyer_id        uuid,
    buyer_name      text,
    -- As searched: row-level security lets an index serve plain comparisons only, no functions and no LIKE.
    buyer_key       text GENERATED ALWAYS AS (lower(buyer_name)) STORED,
    order_number    text,
    posting_number  text,
    sku             text,
    subject         text        NOT NULL,
    waiting_on      text        NOT NULL CHECK (waiting_on IN ('us', 'buyer', 'production', 'marketplace')),
    owner_id        uuid,
    team_id         uuid,
    priority        smallint    NOT NULL DEFAULT 0 CHECK (priority BETWEEN -1 AND 2),
    tags            text[]      NOT NULL DEFAULT '{}',
    opened_at       timestamptz NOT NULL,
    -- When it was opened or last reopened: the next reply after that is a first one again.
    round_at        timestamptz NOT NULL,
    -- The first message of the buyer that has had no reply yet; null when every one has been answered or declined.
    unanswered_since timestamptz,
    last_at         timestamptz NOT NULL,
    last_line       text        NOT NULL,
    last_author     text        NOT NULL,
    unread          boolean     NOT NULL,
    due_at          timestamptz NOT NULL DEFAULT 'infinity',
    overdue         boolean     NOT NULL DEFAULT false,
    -- A reply that did not leave, or of which nobody knows whether it arrived.
    trouble         text        CHECK (trouble IN ('failed', 'unknown')),
    snoozed_until   timestamptz,
    snooze_reason   text,
    wake_on_reply   boolean     NOT NULL DEFAULT true,
    closed_at       timestamptz,
    closed_by       uuid,
    closed_why      text,
    closing_notice_at      timestamptz,
    closing_notice_message uuid,
    merged_into     uuid,
    version         bigint      NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number),
    -- An answer is an answer: nothing closes while somebody's message stands unanswered,
    CHECK (closed_at IS NULL OR unanswered_since IS NULL),
    -- nothing closes while it waits for us, production or the marketplace unless a person says why,
    CHECK (closed_at IS NULL OR waiting_on = 'buyer' OR (closed_by IS NOT NULL AND closed_why IS NOT NULL)),
    -- and the machine closes only after a notice to the one it waits for.
    CHECK (closed_at IS NULL OR closed_by IS NOT NULL
           OR (waiting_on = 'buyer' AND closing_notice_at IS NOT NULL AND closing_notice_at < closed_at)),
    CHECK (snoozed_until IS NULL OR snooze_reason IS NOT NULL)
);
CALL platform.guard('cases.case_file');
CREATE INDEX case_waiting ON cases.case_file (tenant_id, waiting_on, due_at, id)
    WHERE closed_at IS NULL AND snoozed_until IS NULL AND merged_into IS NULL;
CREATE INDEX case_owner ON cases.case_file (tenant_id, owner_id, due_at, id)
    WHERE closed_at IS NULL AND snoozed_until IS NULL AND merged_into IS NULL;
-- "owner_id IS NULL" is no equality to the planner: the index above would give these rows unsorted.
CREATE INDEX case_unassigned ON cases.case_file (tenant_id, due_at, id)
    WHERE owner_id IS NULL AND closed_at IS NULL AND snoozed_until IS NULL AND merged_into IS NULL;
CREATE INDEX case_overdue ON cases.case_file (tenant_id, due_at, id)
    WHERE overdue AND closed_at IS NULL AND snoozed_until IS NULL AND merged_into IS NULL;
CREATE INDEX case_snoozed ON cases.case_file (tenant_id, snoozed_until, id)
    WHERE snoozed_until IS NOT NULL AND closed_at IS NULL AND merged_into IS NULL;
CREATE INDEX case_open ON cases.case_file (tenant_id, last_at DESC, id DESC)
    WHERE closed_at IS NULL AND merged_into IS NULL;
CREATE INDEX case_closed ON cases.case_file (tenant_id, closed_at DESC, id DESC)
    WHERE closed_at IS NOT NULL AND merged_into IS NULL;
CREATE INDEX case_becomes_overdue ON cases.case_file (tenant_id, due_at)
    WHERE NOT overdue AND closed_at IS NULL AND merged_into IS NULL AND due_at < 'infinity';
CREATE INDEX case_buyer ON cases.case_file (tenant_id, buyer_id, opened_at DESC);
CREATE INDEX case_order ON cases.case_file (tenant_id, order_number);
CREATE INDEX case_posting ON cases.case_file (tenant_id, posting_number);
CREATE INDEX case_sku ON cases.case_file (tenant_id, sku, opened_at DESC);
CREATE INDEX case_noticed ON cases.case_file (tenant_id, closing_notice_at)
    WHERE closing_notice_at IS NOT NULL AND closed_at IS NULL;
CREATE INDEX case_buyer_name ON cases.case_file (tenant_id, buyer_key COLLATE "C")
    WHERE buyer_key IS NOT NULL;
CREATE INDEX case_silent ON cases.case_file (tenant_id, last_at)
    WHERE waiting_on = 'buyer' AND closed_at IS NULL AND merged_into IS NULL;

-- Which conversations a case holds. Moving one leaves the old row behind, so that a merge can be undone and an old
-- case still shows what was said in it. Rows of a case change only while the case's own row is locked.
CREATE TABLE cases.case_conversation (
    tenant_id        bigint      NOT NULL,
    case_id          uuid        NOT NULL,
    conversation_id  uuid        NOT NULL,
    kind             text        NOT NULL,
    linked_at        timestamptz NOT NULL,
    left_at          timestamptz,
    -- The first message here without a reply, and when the nearest clock of this conversation ends.
    unanswered_since timestamptz,
    due_at           timestamptz,
    -- Our newest reply.
    replied_at       timestamptz,
    -- Replies on their way, each with the first message that arrived after it was written:
    -- [{"message": "0193...", "newer": "2026-11-21T10:00:00Z"}]
    queued           jsonb       NOT NULL DEFAULT '[]',
    -- What a reply answered that is not accepted yet: it comes back when the reply fails after all.
    settled_since    timestamptz,
    PRIMARY KEY (tenant_id, case_id, conversation_id),
    FOREIGN KEY (tenant_id, case_id) REFERENCES cases.case_file (tenant_id, id)
);
CALL platform.guard('cases.case_conversation');
CREATE UNIQUE INDEX case_conversation_current ON cases.case_conversation (tenant_id, conversation_id)
    WHERE left_at IS NULL;

CREATE TABLE cases.merge (
    tenant_id     bigint      NOT NULL,
    id            uuid        NOT NULL,
    from_case     uuid        NOT NULL,
    into_case     uuid        NOT NULL,
    conversations uuid[]      NOT NULL,
    reason        text        NOT NULL,
    merged_at     timestamptz NOT NULL,
    merged_by     uuid        NOT NULL,
    undone_at     timestamptz,
    undone_by     uuid,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('cases.merge');
CREATE INDEX merge_into ON cases.merge (tenant_id, into_case) WHERE undone_at IS NULL;

-- Notes are seen by the team only. No row of this table has a way to the outbox.
CREATE TABLE cases.note (
    tenant_id  bigint      NOT NULL,
    id         uuid        NOT NULL,
    case_id    uuid        NOT NULL,
    person_id  uuid        NOT NULL,
    body       text        NOT NULL,
    files      uuid[]      NOT NULL DEFAULT '{}',
    written_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('cases.note');
CREATE INDEX note_case ON cases.note (tenant_id, case_id, written_at, id);

CREATE TABLE cases.note_draft (
    tenant_id bigint      NOT NULL,
    case_id   uuid        NOT NULL,
    person_id uuid        NOT NULL,
    body      text        NOT NULL,
    files     uuid[]      NOT NULL DEFAULT '{}',
    version   bigint      NOT NULL,
    saved_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, case_id, person_id)
);
CALL platform.guard('cases.note_draft');

CREATE TABLE cases.event (
    tenant_id bigint      NOT NULL,
    id        uuid        NOT NULL,
    case_id   uuid        NOT NULL,
    at        timestamptz NOT NULL,
    actor_id  uuid,
    kind      text        NOT NULL,
    detail    jsonb       NOT NULL DEFAULT '{}',
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('cases.event');
CREATE INDEX event_case ON cases.event (tenant_id, case_id, at, id);

-- Counters cost no count: every change writes what it adds and takes; a sweep folds the pieces together.
CREATE TABLE cases.view_delta (
    tenant_id bigint NOT NULL,
    id        uuid   NOT NULL,
    view      text   NOT NULL,
    delta     bigint NOT NULL,
    PRIMARY KEY (tenant_id, view, id)
);
CALL platform.guard('cases.view_delta');

CREATE UNLOGGED TABLE cases.presence (
    tenant_id bigint      NOT NULL,
    case_id   uuid        NOT NULL,
    person_id uuid        NOT NULL,
    mode      text        NOT NULL CHECK (mode IN ('looking', 'writing')),
    at        timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, case_id, person_id)
);
CALL platform.guard('cases.presence');

-- When the desk may close by itself; no row: never.
CREATE TABLE cases.silence (
    tenant_id   bigint PRIMARY KEY,
    notice_days int    NOT NULL CHECK (notice_days BETWEEN 1 AND 90),
    close_days  int    NOT NULL CHECK (close_days BETWEEN 1 AND 90),
    notice      text   NOT NULL
);
CALL platform.guard('cases.silence');

-- One verb on many cases, done by a job; what each case was before is kept, so that it can be undone.
CREATE TABLE cases.bulk (
    tenant_id   bigint      NOT NULL,
    id          uuid        NOT NULL,
    person_id   uuid        NOT NULL,
    kind        text        NOT NULL,
    verb        jsonb       NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('cases.bulk');

CREATE TABLE cases.bulk_item (
    tenant_id bigint NOT NULL,
    bulk_id   uuid   NOT NULL,
    case_id   uuid   NOT NULL,
    state     text   NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'refused', 'undone')),
    refusal   text,
    before    jsonb,
    PRIMARY KEY (tenant_id, bulk_id, case_id),
    FOREIGN KEY (tenant_id, bulk_id) REFERENCES cases.bulk (tenant_id, id) ON DELETE CASCADE
);
CALL platform.guard('cases.bulk_item');
