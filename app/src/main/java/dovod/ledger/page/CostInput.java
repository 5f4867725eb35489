package dovod.ledger.page;

/** A cost as it was typed. */
public record CostInput(String kind, String amount, String minutes, String note, String key) {}
