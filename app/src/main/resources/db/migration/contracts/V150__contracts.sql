CREATE SCHEMA contracts;
GRANT USAGE ON SCHEMA contracts TO dovod_app;

-- What a marketplace writes and changes: one row for a document, however many versions it has.
CREATE TABLE contracts.contract (
    tenant_id  bigint      NOT NULL,
    id         uuid        NOT NULL,
    title      text        NOT NULL,
    party      text        NOT NULL,
    address    text,
    watched    boolean     NOT NULL DEFAULT false,
    added_at   timestamptz NOT NULL,
    added_by   uuid,
    PRIMARY KEY (tenant_id, id),
    CHECK (address IS NOT NULL OR NOT watched)
);
CALL platform.guard('contracts.contract');
CREATE UNIQUE INDEX contract_title ON contracts.contract (tenant_id, lower(title));

-- The bytes as they came, once for each content.
CREATE TABLE contracts.snapshot (
    tenant_id   bigint      NOT NULL,
    id          uuid        NOT NULL,
    contract_id uuid        NOT NULL,
    sha256      bytea       NOT NULL,
    content     bytea       NOT NULL,
    name        text        NOT NULL,
    taken_at    timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, contract_id, sha256),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts.contract (tenant_id, id)
);
CALL platform.guard('contracts.snapshot');

-- The clean text of a snapshot that said something new, with who each of its clauses is, in their order.
CREATE TABLE contracts.version (
    tenant_id    bigint      NOT NULL,
    id           uuid        NOT NULL,
    contract_id  uuid        NOT NULL,
    snapshot_id  uuid        NOT NULL,
    format       text        NOT NULL,
    origin       text        NOT NULL CHECK (origin IN ('file', 'pasted', 'page')),
    clean        text        NOT NULL,
    identities   uuid[]      NOT NULL,
    published_on date        NOT NULL,
    notified_on  date,
    effective_on date,
    added_at     timestamptz NOT NULL,
    added_by     uuid,
    added        int         NOT NULL,
    removed      int         NOT NULL,
    moved        int         NOT NULL,
    reworded     int         NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, snapshot_id) REFERENCES contracts.snapshot (tenant_id, id)
);
CALL platform.guard('contracts.version');
CREATE INDEX version_row ON contracts.version (tenant_id, contract_id, published_on, added_at);

-- Each look at a document, also those that found nothing new: "looked on the 14th, unchanged" can be proven.
CREATE TABLE contracts.look (
    tenant_id   bigint      NOT NULL,
    id          uuid        NOT NULL,
    contract_id uuid        NOT NULL,
    at          timestamptz NOT NULL,
    outcome     text        NOT NULL CHECK (outcome IN ('new', 'unchanged', 'failed')),
    detail      text        NOT NULL,
    snapshot_id uuid,
    person      uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts.contract (tenant_id, id)
);
CALL platform.guard('contracts.look');
CREATE INDEX look_row ON contracts.look (tenant_id, contract_id, at DESC);

-- What a clause said, once for each wording: thousands of versions differ in few of them.
CREATE TABLE contracts.wording (
    tenant_id   bigint NOT NULL,
    contract_id uuid   NOT NULL,
    identity    uuid   NOT NULL,
    digest      uuid   NOT NULL,
    path        text   NOT NULL,
    body        text   NOT NULL,
    first_on    date   NOT NULL,
    last_on     date   NOT NULL,
    -- Beside its words a mark of whose it is, so that one index answers both.
    words       tsvector NOT NULL GENERATED ALWAYS AS
        (to_tsvector('platform.russian', path || ' ' || body) || ('''#' || tenant_id::text || '''')::tsvector) STORED,
    PRIMARY KEY (tenant_id, contract_id, identity, digest),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts.contract (tenant_id, id)
);
CALL platform.guard('contracts.wording');
CREATE INDEX wording_identity ON contracts.wording (tenant_id, identity);
CREATE INDEX wording_newest ON contracts.wording (tenant_id, last_on DESC);
CREATE INDEX wording_words ON contracts.wording USING gin (words);

-- "words @@ query" is no leakproof condition, so under row-level security it may not use the index.
-- This one door takes the tenant from the transaction itself and can see no other.
ALTER TABLE contracts.wording NO FORCE ROW LEVEL SECURITY;
CREATE FUNCTION contracts.find_words(query tsquery, most int)
    RETURNS TABLE (contract_id uuid, identity uuid, path text, body text, first_on date, last_on date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog
    AS $$
    #variable_conflict use_column
    DECLARE
        owned tsquery := query && ('''#' || platform.tenant() || '''')::tsquery;
        nearest contracts.wording[];
    BEGIN
        -- A word that stands nearly everywhere has enough among the newest; all the others would only be sorted away.
        SELECT array_agg(w) INTO nearest
        FROM (SELECT * FROM (SELECT * FROM contracts.wording WHERE tenant_id = platform.tenant()
                             ORDER BY last_on DESC LIMIT 3000) newest
              WHERE words @@ query LIMIT 300) w;
        IF coalesce(cardinality(nearest), 0) < 300 THEN
            SELECT array_agg(w) INTO nearest
            FROM (SELECT * FROM contracts.wording WHERE tenant_id = platform.tenant() AND words @@ owned
                  ORDER BY last_on DESC LIMIT 300) w;
        END IF;
        RETURN QUERY
            SELECT found.contract_id, found.identity, found.path, found.body, found.first_on, found.last_on
            FROM unnest(nearest) found
            ORDER BY ts_rank_cd(found.words, query) DESC, found.last_on DESC, found.identity, found.first_on DESC
            LIMIT most;
    END
    $$;
REVOKE ALL ON FUNCTION contracts.find_words FROM public;
GRANT EXECUTE ON FUNCTION contracts.find_words TO dovod_app;

-- What we must do because of a change, who does it and until when.
CREATE TABLE contracts.duty (
    tenant_id   bigint      NOT NULL,
    id          uuid        NOT NULL,
    contract_id uuid        NOT NULL,
    version_id  uuid        NOT NULL,
    identity    uuid        NOT NULL,
    what        text        NOT NULL,
    person      uuid,
    until       date,
    written_at  timestamptz NOT NULL,
    written_by  uuid        NOT NULL,
    done_at     timestamptz,
    done_by     uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, version_id) REFERENCES contracts.version (tenant_id, id)
);
CALL platform.guard('contracts.duty');
CREATE INDEX duty_row ON contracts.duty (tenant_id, contract_id, version_id);
CREATE INDEX duty_open ON contracts.duty (tenant_id, until) WHERE done_at IS NULL;
