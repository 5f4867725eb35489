package dovod.channels;

/**
 * A key as it is stored.
 *
 * @param tail its last four characters, to know it again
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SealedKey(byte[] sealed, String tail) {

    /** No key any more. */
    static final SealedKey NONE = new SealedKey(new byte[0], "");
}
