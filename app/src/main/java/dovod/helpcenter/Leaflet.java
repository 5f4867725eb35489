package dovod.helpcenter;

/**
 * A leaflet that goes into every parcel.
 *
 * @param marketplace whose rules it must keep
 * @param chat how buyers find the chat there, in words
 */
public record Leaflet(
        String marketplace, String shopName, String productName, String heading, String text, String chat) {

    static final int HEADING = 80;
    static final int TEXT = 500;

    String all() {
        return heading + "\n" + text;
    }
}
