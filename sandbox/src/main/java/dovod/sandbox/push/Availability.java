package dovod.sandbox.push;

/** What the nightly check found (since 27 August 2026). */
public enum Availability {
    AVAILABLE,
    UNSTABLE,
    UNAVAILABLE;

    static Availability of(Reply reply, PushRules rules) {
        if (!reply.good() || reply.took().compareTo(rules.unavailable()) >= 0) {
            return UNAVAILABLE;
        }
        return reply.took().compareTo(rules.unstable()) > 0 ? UNSTABLE : AVAILABLE;
    }
}
