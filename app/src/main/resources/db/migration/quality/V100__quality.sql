-- What replies really say: verdicts, the replies they are compared with, and what people said about the verdicts.

CREATE SCHEMA quality;
GRANT USAGE ON SCHEMA quality TO dovod_app;

-- The replies of one side, "us" or a marketplace. Its row is locked while replies are added: numbers have no gaps.
CREATE TABLE quality.corpus (
    tenant_id    bigint NOT NULL,
    counterparty text   NOT NULL,
    replies      bigint NOT NULL,
    PRIMARY KEY (tenant_id, counterparty)
);
CALL platform.guard('quality.corpus');

CREATE TABLE quality.reply (
    tenant_id       bigint      NOT NULL,
    counterparty    text        NOT NULL,
    number          bigint      NOT NULL,
    conversation_id uuid        NOT NULL,
    message_id      uuid        NOT NULL,
    at              timestamptz NOT NULL,
    body            text        NOT NULL,
    PRIMARY KEY (tenant_id, counterparty, number),
    UNIQUE (tenant_id, counterparty, message_id)
);
CALL platform.guard('quality.reply');

-- Conversations in which something was said that has not been judged yet. "stirred" grows each time, so that a row
-- goes only when nothing came meanwhile.
CREATE TABLE quality.pending (
    tenant_id       bigint      NOT NULL,
    conversation_id uuid        NOT NULL,
    stirred         bigint      NOT NULL DEFAULT 1,
    not_before      timestamptz NOT NULL,
    attempts        int         NOT NULL DEFAULT 0,
    -- Why it could not be judged; it waits for longer and longer, and stops nobody else.
    problem         text,
    PRIMARY KEY (tenant_id, conversation_id)
);
CALL platform.guard('quality.pending');
CREATE INDEX pending_due ON quality.pending (tenant_id, not_before);

-- Somebody went against the check, with a reason. message_id is null where a case was closed with open questions.
CREATE TABLE quality.overruling (
    tenant_id       bigint      NOT NULL,
    id              uuid        NOT NULL,
    conversation_id uuid        NOT NULL,
    message_id      uuid,
    person_id       uuid        NOT NULL,
    at              timestamptz NOT NULL,
    against         jsonb       NOT NULL,
    reason          text        NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('quality.overruling');
CREATE INDEX overruling_conversation ON quality.overruling (tenant_id, conversation_id, at);
REVOKE UPDATE, DELETE ON quality.overruling FROM dovod_app;

-- What was asked until then needs no answer: somebody decided so, and said why.
CREATE TABLE quality.waiver (
    tenant_id       bigint      NOT NULL,
    conversation_id uuid        NOT NULL,
    until           timestamptz NOT NULL,
    person_id       uuid        NOT NULL,
    reason          text        NOT NULL,
    PRIMARY KEY (tenant_id, conversation_id)
);
CALL platform.guard('quality.waiver');

-- The verdict on a reply of a marketplace's support, as it was when the reply came.
CREATE TABLE quality.finding (
    tenant_id       bigint      NOT NULL,
    message_id      uuid        NOT NULL,
    conversation_id uuid        NOT NULL,
    -- Stands for the weights and word lists of the check that gave it.
    library         text        NOT NULL,
    judged_at       timestamptz NOT NULL,
    template        boolean     NOT NULL,
    -- In how many other conversations that text was used.
    uses            int         NOT NULL,
    repeats         boolean     NOT NULL,
    contradicts     boolean     NOT NULL,
    asks_again      boolean     NOT NULL,
    substantive     boolean     NOT NULL,
    cites_rules     boolean     NOT NULL,
    -- Of so many questions that stood open, so many were answered by it.
    answered        int         NOT NULL,
    asked           int         NOT NULL,
    verdict         jsonb       NOT NULL,
    PRIMARY KEY (tenant_id, message_id)
);
CALL platform.guard('quality.finding');
CREATE INDEX finding_conversation ON quality.finding (tenant_id, conversation_id);

-- What people said about verdicts. A row stays when it is taken back.
CREATE TABLE quality.correction (
    tenant_id         bigint      NOT NULL,
    id                uuid        NOT NULL,
    kind              text        NOT NULL
                      CHECK (kind IN ('no_question', 'answer_here', 'no_answer', 'no_template')),
    conversation_id   uuid        NOT NULL,
    message_id        uuid        NOT NULL,
    start_at          int         NOT NULL,
    end_at            int         NOT NULL,
    quote             text        NOT NULL,
    answer_message_id uuid,
    answer_start      int         NOT NULL,
    answer_end        int         NOT NULL,
    answer_quote      text        NOT NULL,
    -- By which the same is known elsewhere.
    key               text,
    library           text        NOT NULL,
    person_id         uuid        NOT NULL,
    at                timestamptz NOT NULL,
    undone_at         timestamptz,
    undone_by         uuid,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('quality.correction');
CREATE INDEX correction_conversation ON quality.correction (tenant_id, conversation_id) WHERE undone_at IS NULL;
CREATE INDEX correction_key ON quality.correction (tenant_id, key) WHERE undone_at IS NULL AND key IS NOT NULL;
REVOKE DELETE ON quality.correction FROM dovod_app;

-- What a buyer's conversation is about and how urgent it is, each with the sentence it rests on. What a person said of
-- the topic stands until it is taken back; the machine's word is kept beside it.
CREATE TABLE quality.matter (
    tenant_id       bigint      NOT NULL,
    conversation_id uuid        NOT NULL,
    topic           text,
    topic_message   uuid,
    topic_start     int         NOT NULL DEFAULT 0,
    topic_end       int         NOT NULL DEFAULT 0,
    topic_quote     text        NOT NULL DEFAULT '',
    topic_at        timestamptz,
    urgency         text        NOT NULL,
    urgency_message uuid,
    urgency_start   int         NOT NULL DEFAULT 0,
    urgency_end     int         NOT NULL DEFAULT 0,
    urgency_quote   text        NOT NULL DEFAULT '',
    urgency_at      timestamptz,
    -- What a person says instead, and who.
    said_topic      text,
    person_id       uuid,
    PRIMARY KEY (tenant_id, conversation_id),
    CHECK ((said_topic IS NULL) = (person_id IS NULL))
);
CALL platform.guard('quality.matter');
