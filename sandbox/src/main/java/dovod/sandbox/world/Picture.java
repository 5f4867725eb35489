package dovod.sandbox.world;

/**
 * A file that goes with a message.
 *
 * @param name with extension, which tells its kind
 * @param content the bytes
 * @param moderation SUCCESS, MODERATION (may be ended later) or FAILED
 */
public record Picture(String name, byte[] content, String moderation) {
    public static Picture of(String name, byte[] content) {
        return new Picture(name, content, "SUCCESS");
    }

    public boolean image() {
        return new StoredFile("", name, content).image();
    }
}
