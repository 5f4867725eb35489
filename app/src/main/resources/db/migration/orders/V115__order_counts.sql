-- Orders are counted month by month.
CREATE INDEX posting_created ON orders.posting (tenant_id, created_at);
