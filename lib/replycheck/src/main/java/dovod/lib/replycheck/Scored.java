package dovod.lib.replycheck;

/** The score of a case that was held out, and the truth about it. */
record Scored(double score, boolean label) {

    Scored or(Scored other) {
        return new Scored(Math.max(score, other.score), label || other.label);
    }

    /** The same case seen from the other side. */
    Scored reversed() {
        return new Scored(1 - score, !label);
    }
}
