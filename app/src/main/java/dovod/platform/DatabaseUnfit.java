package dovod.platform;

/** The database that was named cannot be worked on; the message says why and what to do. */
final class DatabaseUnfit extends RuntimeException {

    DatabaseUnfit(String message) {
        super(message);
    }
}
