package dovod.channels.spi;

/** What a push is. */
public sealed interface Push {

    /** Only a trial of the address. */
    record Ping(String answer) implements Push {}

    /**
     * Something to be kept.
     *
     * @param key equal for repetitions of the same event
     * @param answer to be given once it is kept
     */
    @SuppressWarnings("ArrayRecordComponent") // a digest that nobody compares here
    record Event(byte[] key, String answer) implements Push {}

    /** Nothing that this channel sends. */
    record Garbage(String answer) implements Push {}
}
