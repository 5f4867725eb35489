package dovod.helpcenter;

/** Networks that people come from. */
public final class Networks {

    private Networks() {}

    /** What one household or office has of an address. */
    public static String of(String address) {
        return Limits.network(address);
    }
}
