package dovod.conversations.spi;

import java.time.Duration;

/** What became of handing a parcel over. */
public sealed interface Delivery {

    /** The other side said yes. It is accepted only when its history shows it. */
    record Taken() implements Delivery {}

    /**
     * The other side said no; trying again would not help.
     *
     * @param code stable; its text is the message {@code sending.refused.<code>}
     * @param words what the other side said
     */
    record Declined(String code, String words) implements Delivery {}

    /** It certainly did not happen; try again no earlier than this. */
    record NotNow(Duration pause, String words) implements Delivery {}

    /** It may have happened: look before trying again. */
    record Unclear(String words) implements Delivery {}
}
