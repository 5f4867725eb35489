-- What a case costs, and what comes back of it.

CREATE SCHEMA ledger;
GRANT USAGE ON SCHEMA ledger TO dovod_app;

-- Append-only: what was wrong is taken back by an entry of its own. Above zero is money spent, but for what was
-- recovered: there it is money that came back.
CREATE TABLE ledger.entry (
    tenant_id bigint      NOT NULL,
    id        uuid        NOT NULL,
    -- Whoever posts says what it is; the same key is the same entry.
    key       text        NOT NULL,
    case_id   uuid        NOT NULL,
    kind      text        NOT NULL,
    amount    bigint      NOT NULL,
    currency  text        NOT NULL,
    source    text        NOT NULL,
    person_id uuid,
    -- How long somebody worked; with minutes only.
    seconds   bigint,
    part      text,
    reason    text,
    at        timestamptz NOT NULL,
    note      text        NOT NULL,
    -- The entry that this one takes back.
    corrects  uuid,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, key),
    CHECK ((seconds IS NOT NULL) = (kind = 'minutes')),
    FOREIGN KEY (tenant_id, corrects) REFERENCES ledger.entry (tenant_id, id)
);
CALL platform.guard('ledger.entry');
REVOKE UPDATE, DELETE ON ledger.entry FROM dovod_app;
CREATE INDEX entry_case ON ledger.entry (tenant_id, case_id, at, id);
CREATE UNIQUE INDEX entry_taken_back ON ledger.entry (tenant_id, corrects) WHERE corrects IS NOT NULL;

-- The kept sum of a case and what it is about; its row lock puts those who post to one case in a line.
CREATE TABLE ledger.case_total (
    tenant_id   bigint      NOT NULL,
    case_id     uuid        NOT NULL,
    number      bigint,
    shop_id     uuid,
    sku         text,
    product     text,
    price       bigint,
    currency    text,
    reason      text,
    opened_at   timestamptz NOT NULL,
    month       date        NOT NULL,
    spent       bigint      NOT NULL DEFAULT 0,
    recovered   bigint      NOT NULL DEFAULT 0,
    seconds     bigint      NOT NULL DEFAULT 0,
    entries     int         NOT NULL DEFAULT 0,
    -- What of this case stands in the sums below, so that it can be taken out again.
    folded      jsonb       NOT NULL DEFAULT '[]',
    PRIMARY KEY (tenant_id, case_id)
);
CALL platform.guard('ledger.case_total');
CREATE INDEX case_total_dearest ON ledger.case_total (tenant_id, month, spent DESC, case_id);

-- Cases whose sums are to be folded anew.
CREATE TABLE ledger.unfolded (
    tenant_id bigint NOT NULL,
    case_id   uuid   NOT NULL,
    PRIMARY KEY (tenant_id, case_id)
);
CALL platform.guard('ledger.unfolded');

-- What reports show: sums by the month in which cases were opened, so that a case stands in one month with all it cost.
CREATE TABLE ledger.month_sum (
    tenant_id bigint NOT NULL,
    month     date   NOT NULL,
    dimension text   NOT NULL,
    key       text   NOT NULL,
    kind      text   NOT NULL,
    amount    bigint NOT NULL,
    seconds   bigint NOT NULL,
    cases     bigint NOT NULL,
    PRIMARY KEY (tenant_id, dimension, month, key, kind)
);
CALL platform.guard('ledger.month_sum');

-- What an hour of each role costs, since when.
CREATE TABLE ledger.rate (
    tenant_id bigint      NOT NULL,
    role      text        NOT NULL,
    since     timestamptz NOT NULL,
    per_hour  bigint      NOT NULL CHECK (per_hour >= 0),
    currency  text        NOT NULL,
    set_by    uuid        NOT NULL,
    PRIMARY KEY (tenant_id, role, since)
);
CALL platform.guard('ledger.rate');

-- Who is at which case. One row for a person, however many pages are open: nobody works two hours in one.
CREATE TABLE ledger.watch (
    tenant_id  bigint      NOT NULL,
    person_id  uuid        NOT NULL,
    -- The stretch of work that runs now; none while nobody sees this person at a case.
    case_id    uuid,
    stretch    uuid,
    began_at   timestamptz,
    beat_at    timestamptz,
    millis     bigint      NOT NULL DEFAULT 0,
    -- What was counted on this day so far, so that no day has more hours than anybody can work.
    day        date        NOT NULL,
    day_millis bigint      NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, person_id),
    CHECK ((case_id IS NULL) = (stretch IS NULL) AND (case_id IS NULL) = (began_at IS NULL)
           AND (case_id IS NULL) = (beat_at IS NULL))
);
CALL platform.guard('ledger.watch');
CREATE INDEX watch_case ON ledger.watch (tenant_id, case_id) WHERE case_id IS NOT NULL;
CREATE INDEX watch_silent ON ledger.watch (tenant_id, beat_at) WHERE case_id IS NOT NULL;

-- A case has cost so many times the price of its product; the owner is asked whether to go on.
CREATE TABLE ledger.crossing (
    tenant_id  bigint      NOT NULL,
    case_id    uuid        NOT NULL,
    times      int         NOT NULL,
    crossed_at timestamptz NOT NULL,
    spent      bigint      NOT NULL,
    price      bigint      NOT NULL,
    currency   text        NOT NULL,
    decision   uuid,
    PRIMARY KEY (tenant_id, case_id, times)
);
CALL platform.guard('ledger.crossing');
CREATE INDEX crossing_open ON ledger.crossing (tenant_id, crossed_at, case_id) WHERE decision IS NULL;

CREATE TABLE ledger.decision (
    tenant_id bigint      NOT NULL,
    id        uuid        NOT NULL,
    case_id   uuid        NOT NULL,
    times     int         NOT NULL,
    go_on     boolean     NOT NULL,
    why       text        NOT NULL,
    person_id uuid        NOT NULL,
    at        timestamptz NOT NULL,
    spent     bigint      NOT NULL,
    price     bigint      NOT NULL,
    currency  text        NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CALL platform.guard('ledger.decision');
REVOKE UPDATE, DELETE ON ledger.decision FROM dovod_app;
CREATE INDEX decision_case ON ledger.decision (tenant_id, case_id, at);

-- How many orders there were, counted now and then: reports set costs against them. An empty key is all of them.
CREATE TABLE ledger.month_orders (
    tenant_id  bigint      NOT NULL,
    month      date        NOT NULL,
    key        text        NOT NULL,
    orders     bigint      NOT NULL,
    counted_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, month, key)
);
CALL platform.guard('ledger.month_orders');
