-- Years of a country's holidays that a tenant has brought itself; they stand before those that come with the desk.
CREATE TABLE sla.holiday_year (
    tenant_id  bigint      NOT NULL,
    country    text        NOT NULL,
    year       int         NOT NULL,
    status     text        NOT NULL CHECK (status IN ('decreed', 'preliminary')),
    source     text        NOT NULL,
    -- [{"kind": "holiday", "date": "2027-01-01", "name": "Новый год", "like": null, "minutes": 0}]
    days       jsonb       NOT NULL,
    brought_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, country, year)
);
CALL platform.guard('sla.holiday_year');
