package dovod.reviews.spi;

/** The marketplace did not answer what was asked. */
public final class DoorShut extends Exception {

    private final String code;
    private final boolean lasting;

    /**
     * @param code {@code reviews.shut.<code>} says what it means and what to do
     * @param words the marketplace's own
     * @param lasting true when it is so until a person changes something
     */
    public DoorShut(String code, String words, boolean lasting) {
        super(code + ": " + words);
        this.code = code;
        this.lasting = lasting;
    }

    public String code() {
        return code;
    }

    public boolean lasting() {
        return lasting;
    }
}
