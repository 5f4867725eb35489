package dovod.sandbox.season;

import org.jspecify.annotations.Nullable;

/** What becomes of an order. Days are the age that an order must have for it to have come about. */
enum Fate {
    DELIVERED(780, 8, null),
    RETURNED(50, 70, null),
    RETURNED_LATE(6, 130, null),
    RETURN_UNDER_WAY(6, 70, null),
    RETURN_PAID(4, 110, null),
    /** One of two given back, lost and paid for. */
    RETURN_PAID_ONE(15, 110, null),
    BUYER_CANCELLED(50, 3, null),
    /** When it was on its way already. */
    BUYER_CANCELLED_LATE(8, 130, null),
    NOT_COLLECTED(50, 75, null),
    NOT_COLLECTED_LATE(6, 130, null),
    NOT_COLLECTED_UNDER_WAY(5, 70, null),
    NOT_COLLECTED_PAID(5, 100, null),
    /** Of two, one came back and the other was paid for. */
    NOT_COLLECTED_PAID_ONE(15, 100, null),
    /** The carrier booked the cancel. */
    NOT_COLLECTED_BY_CARRIER(5, 75, null),
    UTILISED_ON_GROUND(4, 70, null),
    UTILISED_PAID(3, 70, null),
    UTILISED_LATELY(1, 40, null),
    SYSTEM_UNPAID(4, 25, null),
    MARKET_BACK(8, 45, null),
    MARKET_ACQUIRING(3, 45, null),
    /** What was charged came back as a compensation. */
    MARKET_CREDITED_OTHERWISE(2, 45, null),
    MARKET_PAID(5, 40, null),
    MARKET_PAID_OTHERWISE(5, 40, null),
    MARKET_PAID_BY_PRODUCT(2, 60, null),
    MARKET_PAID_IN_PARTS(3, 50, null),
    /** Too much, and then the rest was taken off. */
    MARKET_PAID_AND_CORRECTED(3, 50, null),
    MARKET_FOUND_AGAIN(2, 60, null),
    /** Only orders of the last days; see {@link #newest}. */
    UNDER_WAY(0, 0, null),
    MARKET_LATELY(0, 3, null),
    /** Only orders from the seller's own warehouse; see {@link #ofOwn}. */
    SELLER_CANCELLED(0, 3, null),
    OWN_CANCELLED_BY_MARKET(0, 3, null),
    OWN_RETURNED(0, 75, null),
    OWN_NOT_COLLECTED(0, 75, null),

    SPOILED_UNBOOKED(0, 25, "cancelled_unbooked"),
    SPOILED_NOT_BACK(0, 90, "not_back"),
    /** One of two came back. */
    SPOILED_HALF_BACK(0, 90, "not_back"),
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
            case DELIVERED, RETURNED, RETURNED_LATE, RETURN_UNDER_WAY, RETURN_PAID, RETURN_PAID_ONE -> true;
            case OWN_RETURNED, SPOILED_RETURN -> true;
            default -> false;
        };
    }

    /** Whether it can only befall two pieces of one product. */
    boolean isOfPair() {
        return switch (this) {
            case RETURN_PAID_ONE, NOT_COLLECTED_PAID_ONE, SPOILED_HALF_BACK -> true;
            default -> false;
        };
    }

    /** Whether it can befall what the seller's own warehouse sent. */
    boolean isForOwn() {
        return switch (this) {
            case SPOILED_NOT_BACK, SPOILED_HALF_BACK, SPOILED_RETURN, SPOILED_WRITTEN_OFF -> true;
            default -> false;
        };
    }

    /** How many of these pieces do not lie in the warehouse any more after it. */
    int gone(int pieces) {
        return switch (this) {
            case RETURNED, RETURNED_LATE, BUYER_CANCELLED, BUYER_CANCELLED_LATE -> 0;
            case NOT_COLLECTED, NOT_COLLECTED_LATE, NOT_COLLECTED_BY_CARRIER, SYSTEM_UNPAID -> 0;
            case MARKET_BACK, MARKET_ACQUIRING, MARKET_CREDITED_OTHERWISE, MARKET_FOUND_AGAIN, MARKET_LATELY -> 0;
            case SPOILED_CHARGED -> 0;
            case NOT_COLLECTED_PAID_ONE, SPOILED_HALF_BACK -> pieces - 1;
            default -> pieces;
        };
    }

    static Fate newest(int age, int lot) {
        if (age >= 3 && lot < 30) {
            return MARKET_LATELY;
        }
        return age >= 3 && lot < 90 ? BUYER_CANCELLED : UNDER_WAY;
    }

    static Fate ofOwn(int age, int lot) {
        if (age < 8) {
            return UNDER_WAY;
        }
        if (lot < 8) {
            return lot < 5 ? SELLER_CANCELLED : OWN_CANCELLED_BY_MARKET;
        }
        if (age < OWN_RETURNED.age || lot >= 16) {
            return DELIVERED;
        }
        return lot < 12 ? OWN_RETURNED : OWN_NOT_COLLECTED;
    }
}
