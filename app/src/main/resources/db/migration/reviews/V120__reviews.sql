-- What buyers say of products where everybody reads it: reviews and questions, our answers, and what vanished.

CREATE SCHEMA reviews;
GRANT USAGE ON SCHEMA reviews TO dovod_app;

CREATE TABLE reviews.voice (
    tenant_id     bigint      NOT NULL,
    id            uuid        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('review', 'question')),
    channel       text        NOT NULL,
    connection_id uuid        NOT NULL,
    shop_id       uuid        NOT NULL,
    external_id   text        NOT NULL,
    sku           text        NOT NULL,
    -- Of a review alone; a question has none.
    rating        smallint    CHECK (rating BETWEEN 1 AND 5),
    author        text,
    -- Empty for a mark without words, which nobody can answer.
    body          text        NOT NULL,
    published_at  timestamptz NOT NULL,
    state         text        NOT NULL CHECK (state IN ('new', 'viewed', 'processed')),
    -- Whether it counts for the product's mark; one of a cancelled order does not.
    counted       boolean     NOT NULL,
    pictures      int         NOT NULL,
    videos        int         NOT NULL,
    -- How many of them were told when they were last fetched.
    fetched       int         NOT NULL DEFAULT 0,
    -- How many answers the marketplace says there are, and how many it said when they were last read.
    told_answers  int         NOT NULL,
    read_answers  int         NOT NULL DEFAULT 0,
    answered      boolean     NOT NULL DEFAULT false,
    -- The sentence that thanks the support; null when none does.
    thanks        text,
    first_seen_at timestamptz NOT NULL,
    last_seen_at  timestamptz NOT NULL,
    -- The last walk through the whole list that met it.
    walk          bigint      NOT NULL DEFAULT 0,
    vanished_at   timestamptz,
    case_id       uuid,
    joined_by     uuid,
    joined_at     timestamptz,
    -- Hidden in the cabinet, or talked about instead: only before a chat about it begins may one choose.
    hiding        text        CHECK (hiding IN ('hide', 'talk')),
    hiding_by     uuid,
    hiding_at     timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, connection_id, kind, external_id),
    CHECK ((kind = 'review') = (rating IS NOT NULL)),
    CHECK ((case_id IS NULL) = (joined_at IS NULL)),
    CHECK ((hiding IS NULL) = (hiding_at IS NULL))
);
CALL platform.guard('reviews.voice');
CREATE INDEX voice_newest ON reviews.voice (tenant_id, kind, published_at DESC, id DESC);
CREATE INDEX voice_product ON reviews.voice (tenant_id, shop_id, sku, published_at DESC, id DESC);
CREATE INDEX voice_case ON reviews.voice (tenant_id, case_id) WHERE case_id IS NOT NULL;
CREATE INDEX voice_waiting ON reviews.voice (tenant_id, kind, published_at DESC, id DESC)
    WHERE NOT answered AND state <> 'processed' AND body <> '' AND vanished_at IS NULL;
CREATE INDEX voice_unread ON reviews.voice (tenant_id, connection_id, published_at DESC)
    WHERE told_answers <> read_answers AND vanished_at IS NULL;
CREATE INDEX voice_bad ON reviews.voice (tenant_id, published_at DESC, id DESC) WHERE rating <= 3;
CREATE INDEX voice_thanks ON reviews.voice (tenant_id, published_at DESC, id DESC) WHERE thanks IS NOT NULL;
CREATE INDEX voice_hidden ON reviews.voice (tenant_id, connection_id, hiding_at) WHERE hiding = 'hide';

CREATE INDEX voice_unfetched ON reviews.voice (tenant_id, connection_id, published_at DESC)
    WHERE pictures <> fetched AND vanished_at IS NULL;

-- Pictures of a review, kept here: pages show only what lies here, and what vanishes there stays to be shown.
CREATE TABLE reviews.picture (
    tenant_id bigint NOT NULL,
    voice_id  uuid   NOT NULL,
    position  int    NOT NULL,
    file_id   uuid   NOT NULL,
    PRIMARY KEY (tenant_id, voice_id, position),
    FOREIGN KEY (tenant_id, voice_id) REFERENCES reviews.voice (tenant_id, id)
);
CALL platform.guard('reviews.picture');
CREATE INDEX picture_file ON reviews.picture (tenant_id, file_id);

-- Ours and others'. One of ours is written by a person here, or was typed in the cabinet.
CREATE TABLE reviews.answer (
    tenant_id   bigint      NOT NULL,
    id          uuid        NOT NULL,
    voice_id    uuid        NOT NULL,
    author      text        NOT NULL CHECK (author IN ('us', 'buyer')),
    person_id   uuid,
    body        text        NOT NULL,
    at          timestamptz NOT NULL,
    external_id text,
    state       text        NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'unknown', 'needs_person', 'failed',
                                                      'moderation', 'published', 'rejected', 'duplicate', 'removed')),
    -- When it may be sent, or looked for.
    not_before  timestamptz,
    started_at  timestamptz,
    attempts    int         NOT NULL DEFAULT 0,
    looks       int         NOT NULL DEFAULT 0,
    token       uuid,
    lease_until timestamptz,
    code        text,
    words       text,
    key         text,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, voice_id, external_id),
    UNIQUE (tenant_id, key),
    FOREIGN KEY (tenant_id, voice_id) REFERENCES reviews.voice (tenant_id, id),
    -- Only what the marketplace showed us counts as being there.
    CHECK (state NOT IN ('moderation', 'published', 'rejected', 'duplicate', 'removed') OR external_id IS NOT NULL)
);
CALL platform.guard('reviews.answer');
-- Two answers to one review are never on their way at once.
CREATE UNIQUE INDEX answer_in_flight ON reviews.answer (tenant_id, voice_id)
    WHERE state IN ('queued', 'sending', 'unknown');
CREATE INDEX answer_due ON reviews.answer (tenant_id, not_before) WHERE state IN ('queued', 'sending', 'unknown');
CREATE INDEX answer_moderated ON reviews.answer (tenant_id, at) WHERE state IN ('moderation', 'sent');
CREATE INDEX answer_ours ON reviews.answer (tenant_id, at DESC) WHERE author = 'us';

CREATE TABLE reviews.draft (
    tenant_id bigint      NOT NULL,
    voice_id  uuid        NOT NULL,
    person_id uuid        NOT NULL,
    body      text        NOT NULL,
    saved_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, voice_id, person_id)
);
CALL platform.guard('reviews.draft');

-- Kept sums: how many marks of how many stars a product got on a day.
CREATE TABLE reviews.star_sum (
    tenant_id bigint   NOT NULL,
    shop_id   uuid     NOT NULL,
    sku       text     NOT NULL,
    day       date     NOT NULL,
    stars     smallint NOT NULL,
    marks     int      NOT NULL,
    thanks    int      NOT NULL,
    PRIMARY KEY (tenant_id, shop_id, sku, day, stars)
);
CALL platform.guard('reviews.star_sum');

CREATE TABLE reviews.vanishing (
    tenant_id    bigint      NOT NULL,
    id           uuid        NOT NULL,
    voice_id     uuid        NOT NULL,
    last_seen_at timestamptz NOT NULL,
    noticed_at   timestamptz NOT NULL,
    state        text        NOT NULL CHECK (state IN ('open', 'returned', 'dismissed', 'claimed')),
    settled_at   timestamptz,
    person_id    uuid,
    claim_id     uuid,
    reason       text,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, voice_id) REFERENCES reviews.voice (tenant_id, id),
    CHECK ((state = 'open') = (settled_at IS NULL)),
    CHECK (state <> 'claimed' OR claim_id IS NOT NULL),
    CHECK (state IN ('claimed', 'returned') OR claim_id IS NULL),
    CHECK (state <> 'dismissed' OR reason IS NOT NULL)
);
CALL platform.guard('reviews.vanishing');
CREATE UNIQUE INDEX vanishing_open ON reviews.vanishing (tenant_id, voice_id) WHERE state = 'open';
CREATE INDEX vanishing_newest ON reviews.vanishing (tenant_id, noticed_at DESC, id DESC);

-- How far each connection has been read.
CREATE TABLE reviews.reading (
    tenant_id     bigint      NOT NULL,
    connection_id uuid        NOT NULL,
    kind          text        NOT NULL,
    shop_id       uuid        NOT NULL,
    walk          bigint      NOT NULL DEFAULT 0,
    walked_at     timestamptz,
    -- By how many the marketplace's own count differed from ours after the last walk.
    surplus       int         NOT NULL DEFAULT 0,
    read_at       timestamptz,
    trouble       text,
    words         text,
    PRIMARY KEY (tenant_id, connection_id, kind)
);
CALL platform.guard('reviews.reading');

-- Somebody answered in spite of the check, with a reason.
CREATE TABLE reviews.overruling (
    tenant_id bigint      NOT NULL,
    id        uuid        NOT NULL,
    voice_id  uuid        NOT NULL,
    answer_id uuid        NOT NULL,
    person_id uuid        NOT NULL,
    at        timestamptz NOT NULL,
    against   text[]      NOT NULL,
    reason    text        NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('reviews.overruling');
REVOKE UPDATE, DELETE ON reviews.overruling FROM dovod_app;
