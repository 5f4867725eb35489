package dovod.channels;

/**
 * Something fetched from the other side, to be kept before it is read.
 *
 * @param key equal for the same thing fetched again
 */
@SuppressWarnings("ArrayRecordComponent") // a digest that nobody compares here
public record Fetched(byte[] key, String body) {}
