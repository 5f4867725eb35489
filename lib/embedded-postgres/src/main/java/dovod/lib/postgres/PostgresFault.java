package dovod.lib.postgres;

import org.jspecify.annotations.Nullable;

/**
 * Something outside the program keeps the database from doing what was asked. The message is one or two
 * sentences an operator can act on: what happened, where, and what to do.
 */
public final class PostgresFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of obstacle it is, for a caller who words it in another language. */
    public enum Kind {
        /** Another living program, or another PostgreSQL, has the data folder open. */
        IN_USE,
        /** The data or backup was made by another major version of PostgreSQL. */
        OTHER_VERSION,
        /** No binaries for this operating system, processor or C library. */
        UNSUPPORTED_PLATFORM,
        /** A shared library, a locale or a system tool is not installed. */
        MISSING_PIECE,
        /** The disk or the quota is full. */
        DISK_FULL,
        /** A folder or file may not be read, written or executed by this account. */
        NOT_PERMITTED,
        /** The folder given holds something that is not ours. */
        NOT_OURS,
        /** The wanted port belongs to another program. */
        PORT_TAKEN,
        /** An option is not acceptable. */
        BAD_OPTION,
        /** The database did not start or stop; the message ends with what it said itself. */
        NOT_RUNNING,
        /** A backup archive is cut off or altered, or was never one. */
        DAMAGED_BACKUP,
        /** Taking a backup failed; nothing was left behind. */
        BACKUP_FAILED
    }

    private final Kind kind;

    PostgresFault(Kind kind, String message) {
        this(kind, message, null);
    }

    PostgresFault(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Returns the kind of obstacle. */
    public Kind kind() {
        return kind;
    }
}
