package dovod.ledger;

/** What cases cost under one key, of one kind. */
record KeySum(String key, String kind, long amount, long seconds, long cases) {}
