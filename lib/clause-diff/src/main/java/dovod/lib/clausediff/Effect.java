package dovod.lib.clausediff;

/** What a changed value does to the seller, where the sentence tells beyond doubt. */
public enum Effect {
    /** The seller has less time to do something. */
    OUR_TERM_SHORTER(true),
    OUR_TERM_LONGER(false),
    /** The seller must tell of something, or wait, longer before. */
    OUR_NOTICE_LONGER(true),
    OUR_NOTICE_SHORTER(false),
    /** The marketplace may take longer. */
    THEIR_TERM_LONGER(true),
    THEIR_TERM_SHORTER(false),
    /** The marketplace may tell of something later. */
    THEIR_NOTICE_SHORTER(true),
    THEIR_NOTICE_LONGER(false),
    /** The seller pays more. */
    FEE_HIGHER(true),
    FEE_LOWER(false),
    /** The seller gets less for what was lost. */
    COMPENSATION_LOWER(true),
    COMPENSATION_HIGHER(false);

    private final boolean worse;

    Effect(boolean worse) {
        this.worse = worse;
    }

    /** @return true when it is worse for the seller, false when it is better */
    public boolean isWorse() {
        return worse;
    }

    /** @return why, in a few English words */
    public String reason() {
        return switch (this) {
            case OUR_TERM_SHORTER -> "the seller has less time";
            case OUR_TERM_LONGER -> "the seller has more time";
            case OUR_NOTICE_LONGER -> "the seller must do so earlier";
            case OUR_NOTICE_SHORTER -> "the seller may do so later";
            case THEIR_TERM_LONGER -> "the marketplace may take longer";
            case THEIR_TERM_SHORTER -> "the marketplace must be quicker";
            case THEIR_NOTICE_SHORTER -> "the marketplace may tell later";
            case THEIR_NOTICE_LONGER -> "the marketplace must tell earlier";
            case FEE_HIGHER -> "the seller pays more";
            case FEE_LOWER -> "the seller pays less";
            case COMPENSATION_LOWER -> "less is compensated";
            case COMPENSATION_HIGHER -> "more is compensated";
        };
    }
}
