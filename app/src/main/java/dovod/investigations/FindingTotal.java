package dovod.investigations;

import dovod.kernel.Money;

/** How many findings of a kind there are in a state, and what is at stake. */
public record FindingTotal(FindingKind kind, Finding.State state, int findings, Money stake) {}
