package dovod.platform.backup;

/** What was asked cannot be done with these folders and files; the message says what to do. */
final class Unusable extends RuntimeException {

    Unusable(String message) {
        super(message, null, false, false);
    }
}
