package dovod.lib.ozon;

/**
 * A kind of push that Ozon offers.
 *
 * @param type the kind
 * @param description in Russian
 * @param url address it goes to now; empty if to none
 */
public record PushTypeEntry(PushType type, String description, String url) {
    static PushTypeEntry read(Fields fields) {
        return new PushTypeEntry(
                PushType.read(fields.neededText("type")),
                fields.text("description"),
                fields.inner("seller_endpoint").text("url"));
    }
}
