package dovod.platform;

import java.time.Instant;

/**
 * A job that waits or is being done.
 *
 * @param key tells it from others of its kind
 * @param running true while a node is at it
 * @param failures how often it failed in a row
 */
public record JobRow(String name, String key, Instant due, boolean running, int failures) {}
