package dovod.orders;

/** A row of {@code orders.posting_item}. */
record KnownItem(String posting, ToldPosting.Item item) {}
