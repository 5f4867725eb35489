-- Threads with the outside: what was said, and what is on its way out.
-- Notes are not here: the outbox must not be able to read them (see cases.note).

CREATE SCHEMA conversations;
GRANT USAGE ON SCHEMA conversations TO dovod_app;

CREATE TABLE conversations.buyer (
    tenant_id   bigint NOT NULL,
    id          uuid   NOT NULL,
    shop_id     uuid   NOT NULL,
    external_id text   NOT NULL,
    name        text,
    -- The name as it is looked for: lower case, without accents.
    sought      text,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, shop_id, external_id)
);
CALL platform.guard('conversations.buyer');
CREATE INDEX buyer_sought ON conversations.buyer (tenant_id, sought COLLATE "C") WHERE sought IS NOT NULL;

CREATE TABLE conversations.conversation (
    tenant_id        bigint      NOT NULL,
    id               uuid        NOT NULL,
    channel          text        NOT NULL,
    connection_id    uuid        NOT NULL,
    shop_id          uuid        NOT NULL,
    external_id      text        NOT NULL,
    kind             text        NOT NULL,
    buyer_id         uuid,
    order_number     text,
    posting_number   text,
    sku              text,
    opened_at        timestamptz NOT NULL,
    last_message_id  uuid,
    last_external_id text,
    last_at          timestamptz,
    last_inbound_at  timestamptz,
    closed_there_at  timestamptz,
    -- How many messages have come to be known here: each one's place in that order is its ordinal.
    ordinal          bigint      NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, connection_id, external_id)
) WITH (fillfactor = 85);
CALL platform.guard('conversations.conversation');
CREATE INDEX conversation_buyer ON conversations.conversation (tenant_id, buyer_id);
-- Code point order, so that a prefix is a range whatever the database's language.
CREATE INDEX conversation_order ON conversations.conversation (tenant_id, order_number COLLATE "C");
CREATE INDEX conversation_posting ON conversations.conversation (tenant_id, posting_number COLLATE "C");
CREATE INDEX conversation_sku ON conversations.conversation (tenant_id, sku COLLATE "C");

CREATE TABLE conversations.message (
    tenant_id       bigint      NOT NULL,
    id              uuid        NOT NULL,
    conversation_id uuid        NOT NULL,
    external_id     text,
    author          text        NOT NULL CHECK (author IN ('buyer', 'us', 'marketplace', 'system')),
    author_name     text,
    person_id       uuid,
    body            text        NOT NULL,
    pictures        jsonb       NOT NULL DEFAULT '[]',
    at              timestamptz NOT NULL,
    received_at     timestamptz NOT NULL,
    edited_at       timestamptz,
    -- The order in which the desk came to know a conversation's messages; the order in which they were written is at.
    ordinal         bigint      NOT NULL DEFAULT 0,
    -- Weeks since 1970: lets a search take the newest weeks first.
    week            int         NOT NULL,
    -- Beside the words stand two marks: whose message it is, and in which week it was written. With them one index
    -- answers "these words, of this tenant, this week" without reading what others wrote or long ago.
    words           tsvector GENERATED ALWAYS AS (
        -- A tsvector holds a megabyte at most, and a stranger may write more.
        to_tsvector('platform.russian', left(body, 100000))
        || array_to_tsvector(ARRAY['#' || tenant_id, '#' || tenant_id || '/' || week])) STORED,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('conversations.message');
CREATE INDEX message_thread ON conversations.message (tenant_id, conversation_id, at, id);
CREATE UNIQUE INDEX message_external ON conversations.message (tenant_id, conversation_id, external_id)
    WHERE external_id IS NOT NULL;
CREATE INDEX message_words ON conversations.message USING gin (words) WITH (fastupdate = off);

-- "words @@ query" is no leakproof condition, so under row-level security it may not use the index.
-- This one door takes the tenant from the transaction itself and can see no other.
ALTER TABLE conversations.message NO FORCE ROW LEVEL SECURITY;
-- Newest first, those written before a moment; "before" may be null.
CREATE FUNCTION conversations.find_words(
    query tsquery, from_week int, to_week int, before timestamptz, before_id uuid, most int)
    RETURNS TABLE (message_id uuid, conversation_id uuid, author text, at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
    AS $$
    SELECT id, conversation_id, author, at
    FROM conversations.message
    WHERE tenant_id = platform.tenant()
      AND words @@ (query && CASE
          WHEN to_week - from_week > 20 THEN ('''#' || platform.tenant() || '''')::tsquery
          ELSE (SELECT string_agg('''#' || platform.tenant() || '/' || marked || '''', ' | ')::tsquery
                FROM generate_series(from_week, to_week) marked)
          END)
      AND week BETWEEN from_week AND to_week
      AND (before IS NULL OR (at, id) < (before, before_id))
    ORDER BY at DESC, id DESC
    LIMIT most
    $$;
REVOKE ALL ON FUNCTION conversations.find_words FROM public;
GRANT EXECUTE ON FUNCTION conversations.find_words TO dovod_app;

-- What a message said before the other side changed it.
CREATE TABLE conversations.message_version (
    tenant_id   bigint      NOT NULL,
    message_id  uuid        NOT NULL,
    number      int         NOT NULL,
    body        text        NOT NULL,
    replaced_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, message_id, number)
);
CALL platform.guard('conversations.message_version');

-- Pictures of the other side that have been fetched once.
CREATE TABLE conversations.picture (
    tenant_id  bigint NOT NULL,
    message_id uuid   NOT NULL,
    position   int    NOT NULL,
    file_id    uuid   NOT NULL,
    PRIMARY KEY (tenant_id, message_id, position)
);
CALL platform.guard('conversations.picture');
CREATE INDEX picture_file ON conversations.picture (tenant_id, file_id);

CREATE TABLE conversations.attachment (
    tenant_id  bigint NOT NULL,
    message_id uuid   NOT NULL,
    position   int    NOT NULL,
    file_id    uuid   NOT NULL,
    PRIMARY KEY (tenant_id, message_id, position)
);
CALL platform.guard('conversations.attachment');
CREATE INDEX attachment_file ON conversations.attachment (tenant_id, file_id);

-- What a person is writing. An emptied draft stays, so that a late save of an older version finds a newer one.
CREATE TABLE conversations.draft (
    tenant_id       bigint      NOT NULL,
    conversation_id uuid        NOT NULL,
    person_id       uuid        NOT NULL,
    body            text        NOT NULL,
    files           uuid[]      NOT NULL DEFAULT '{}',
    version         bigint      NOT NULL,
    saved_at        timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, conversation_id, person_id)
);
CALL platform.guard('conversations.draft');
CREATE INDEX draft_person ON conversations.draft (tenant_id, person_id, saved_at DESC)
    WHERE body <> '' OR files <> '{}';

-- A message on its way out. "unknown" is looked up before anything is sent again.
CREATE TABLE conversations.outgoing (
    tenant_id       bigint      NOT NULL,
    id              uuid        NOT NULL,
    conversation_id uuid        NOT NULL,
    message_id      uuid        NOT NULL,
    idempotency_key text        NOT NULL,
    person_id       uuid        NOT NULL,
    kind            text        NOT NULL CHECK (kind IN ('text', 'file')),
    body            text        NOT NULL,
    file_id         uuid,
    part            int         NOT NULL DEFAULT 0,
    state           text        NOT NULL CHECK (state IN
                        ('queued', 'sending', 'sent', 'accepted', 'failed', 'unknown', 'needs_person',
                         'withdrawn', 'by_hand')),
    -- The message's ordinal: replies of one conversation leave in this order, parts of one reply in theirs.
    ordinal         bigint      NOT NULL DEFAULT 0,
    -- When to try, or to look, next.
    not_before      timestamptz NOT NULL,
    attempts        int         NOT NULL DEFAULT 0,
    looks           int         NOT NULL DEFAULT 0,
    -- True once it was queued again because nobody found it in the history.
    resent          boolean     NOT NULL DEFAULT false,
    watermark       text,
    started_at      timestamptz,
    -- Whoever settles a row must still hold the token it was claimed with.
    token           uuid,
    lease_until     timestamptz,
    settled_at      timestamptz,
    external_id     text,
    problem_code    text,
    problem_text    text,
    created_at      timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, idempotency_key, part),
    -- Only the marketplace's own message id makes a send accepted.
    CHECK (state <> 'accepted' OR external_id IS NOT NULL)
);
CALL platform.guard('conversations.outgoing');
CREATE INDEX outgoing_due ON conversations.outgoing (tenant_id, not_before, id)
    WHERE state IN ('queued', 'sending', 'sent', 'unknown');
CREATE INDEX outgoing_trouble ON conversations.outgoing (tenant_id, created_at)
    WHERE state IN ('failed', 'unknown', 'needs_person');
CREATE INDEX outgoing_message ON conversations.outgoing (tenant_id, message_id, part);
CREATE INDEX outgoing_conversation ON conversations.outgoing (tenant_id, conversation_id, ordinal, part);
CREATE INDEX outgoing_file ON conversations.outgoing (tenant_id, file_id) WHERE file_id IS NOT NULL;

-- Which tenants may have replies on their way: the worker starts here, then works inside one tenant.
-- "stirred" grows with every reply, so that a row is taken away only when nothing came meanwhile.
CREATE TABLE conversations.outbox_tenant (
    tenant_id bigint PRIMARY KEY,
    stirred   bigint NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON conversations.outbox_tenant TO dovod_app;

-- Figures for the metrics: counts over all tenants, and nothing that could be read of any.
ALTER TABLE conversations.outgoing NO FORCE ROW LEVEL SECURITY;
CREATE FUNCTION conversations.outbox_figures(now timestamptz)
    RETURNS TABLE (age double precision, failed bigint, unknown bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
    AS $$
    SELECT
        (SELECT coalesce(extract(epoch FROM now - min(not_before)), 0) FROM conversations.outgoing
         WHERE state IN ('queued', 'sending') AND not_before <= now),
        (SELECT count(*) FROM conversations.outgoing WHERE state IN ('failed', 'needs_person')),
        (SELECT count(*) FROM conversations.outgoing WHERE state = 'unknown')
    $$;
REVOKE ALL ON FUNCTION conversations.outbox_figures FROM public;
GRANT EXECUTE ON FUNCTION conversations.outbox_figures TO dovod_app;
