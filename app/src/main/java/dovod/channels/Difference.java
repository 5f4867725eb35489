package dovod.channels;

/**
 * A chat whose messages there and here do not tally.
 *
 * @param there how many its history shows
 * @param here how many were stored
 */
public record Difference(String chat, int there, int here) {}
