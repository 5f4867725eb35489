package dovod.sandbox.season;

import org.jspecify.annotations.Nullable;

/** What becomes of an order. Days are the age that an order must have for it to have come about. */
enum Fate {
    DELIVERED(780, 8, null),
    RETURNED(50, 70, null),
    RETURNED_LATE(6, 130, null),
    RETURN_UNDER_WAY(6, 70, null),
    RETURN_PAID(4, 110, null),
    BUYER_CANCELLED(50, 3, null),
    NOT_COLLECTED(50, 75, null),
    NOT_COLLECTED_LATE(6, 130, null),
    NOT_COLLECTED_UNDER_WAY(5, 70, null),
    NOT_COLLECTED_PAID(5, 100, null),
    UTILISED_ON_GROUND(4, 70, null),
    UTILISED_PAID(3, 70, null),
    UTILISED_LATELY(1, 40, null),
    MARKET_BACK(8, 45, null),
    MARKET_ACQUIRING(3, 45, null),
    MARKET_PAID(5, 40, null),
    MARKET_PAID_OTHERWISE(5, 40, null),
    MARKET_PAID_BY_PRODUCT(2, 60, null),
    MARKET_PAID_IN_PARTS(3, 40, null),
    MARKET_FOUND_AGAIN(2, 60, null),
    /** Only orders of the last days; see {@link #newest}. */
    UNDER_WAY(0, 0, null),
    MARKET_LATELY(0, 3, null),
    SELLER_CANCELLED(0, 3, null),

    SPOILED_UNBOOKED(0, 25, "cancelled_unbooked"),
    SPOILED_NOT_BACK(0, 90, "not_back"),
    SPOILED_RETURN(0, 100, "return_not_arrived"),
    SPOILED_WRITTEN_OFF(0, 60, "written_off"),
    SPOILED_BELOW(0, 50, "compensated_below"),
    SPOILED_CHARGED(0, 45, "charged_at_fault");

    private final int weight;
    private final int age;
    private final @Nullable String kind;

    Fate(int weight, int age, @Nullable String kind) {
        this.weight = weight;
        this.age = age;
        this.kind = kind;
    }

    /** How often it comes about among honest ones. */
    int weight() {
        return weight;
    }

    int age() {
        return age;
    }

    /** In which way it is spoiled; null when it is honest. */
    @Nullable String kind() {
        return kind;
    }

    /** Whether a posting of it ends as delivered. */
    boolean isSale() {
        return switch (this) {
            case DELIVERED, RETURNED, RETURNED_LATE, RETURN_UNDER_WAY, RETURN_PAID, SPOILED_RETURN -> true;
            default -> false;
        };
    }

    /** How the stock stands after it: pieces that lie there no more. */
    boolean isGone() {
        return switch (this) {
            case RETURNED, RETURNED_LATE, BUYER_CANCELLED, NOT_COLLECTED, NOT_COLLECTED_LATE -> false;
            case MARKET_BACK, MARKET_ACQUIRING, MARKET_FOUND_AGAIN, MARKET_LATELY, SPOILED_CHARGED -> false;
            case SELLER_CANCELLED -> false;
            default -> true;
        };
    }

    static Fate newest(int age, int lot) {
        if (age >= 3 && lot < 30) {
            return MARKET_LATELY;
        }
        return age >= 3 && lot < 90 ? BUYER_CANCELLED : UNDER_WAY;
    }
}
