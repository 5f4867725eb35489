package dovod.conversations.spi;

import java.time.Duration;

/**
 * What became of handing a parcel over. {@code words} are what the other side said; where it said nothing, a code whose
 * text is the message {@code sending.told.<code>}. People read both, so an exception has no place there.
 */
public sealed interface Delivery {

    /** The other side said yes. It is accepted only when its history shows it. */
    record Taken() implements Delivery {}

    /**
     * The other side said no; trying again would not help.
     *
     * @param code stable; its text is the message {@code sending.refused.<code>}
     */
    record Declined(String code, String words) implements Delivery {}

    /** It certainly did not happen; try again no earlier than this. */
    record NotNow(Duration pause, String words) implements Delivery {}

    /** It may have happened: look before trying again. */
    record Unclear(String words) implements Delivery {}
}
