package dovod.channels.spi;

/** A row that means nothing to its channel. The message is for an administrator. */
public final class UnreadableRow extends Exception {

    public UnreadableRow(String message) {
        super(message);
    }
}
