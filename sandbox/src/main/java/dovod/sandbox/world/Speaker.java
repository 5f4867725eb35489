package dovod.sandbox.world;

/**
 * Who said something in a chat.
 *
 * @param type the kind of speaker
 * @param id opaque to sellers
 * @param name shown on the sandbox's own page only; the API never tells it
 */
public record Speaker(UserType type, String id, String name) {
    public static Speaker buyer(String id, String name) {
        return new Speaker(UserType.CUSTOMER, id, name);
    }

    public static Speaker operator(String name) {
        return new Speaker(UserType.SUPPORT, Integer.toString(Math.floorMod(name.hashCode(), 900_000) + 100_000), name);
    }
}
