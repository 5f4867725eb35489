package dovod.lib.postgres;

import java.time.Instant;

/**
 * What is in a backup archive.
 *
 * @param taken when it was finished, by the database's clock; every commit acknowledged before the
 *     backup was asked for is in it, and none that began after it was finished
 * @param version the PostgreSQL version that made it, such as {@code 18.6}
 * @param files how many files it holds
 * @param bytes how many bytes they have unpacked
 * @param from the place in the write-ahead log where it begins, such as {@code 0/2000028}
 * @param to the place in the write-ahead log where it ends
 */
public record Backup(Instant taken, String version, long files, long bytes, String from, String to) {}
