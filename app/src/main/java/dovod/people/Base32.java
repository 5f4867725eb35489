package dovod.people;

/** RFC 4648 without padding, for bytes that somebody types: no 0 and no 1, which look like letters. */
final class Base32 {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** @param bytes a multiple of five, so that nothing is left over */
    static String write(byte[] bytes) {
        var text = new StringBuilder();
        for (var bit = 0; bit < bytes.length * Byte.SIZE; bit += BITS) {
            text.append(SIGNS.charAt(fiveBits(bytes, bit)));
        }
        return text.toString();
    }

    private static int fiveBits(byte[] bytes, int from) {
        var at = from / Byte.SIZE;
        var next = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
        var both = (bytes[at] & 0xff) << Byte.SIZE | next;
        return both >> 2 * Byte.SIZE - BITS - from % Byte.SIZE & 0x1f;
    }

    /** In groups of four, as it is easiest to copy by hand. */
    static String grouped(String text, String between) {
        return text.replaceAll("(.{4})(?=.)", "$1" + between);
    }
}
