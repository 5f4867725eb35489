package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that Ozon pushes to.
 *
 * @param id its id
 * @param url the address
 * @param enabled whether pushes are on
 * @param types what is pushed
 * @param createdAt when it was connected
 * @param availability how well it answered at the nightly check, in Ozon's word; empty if not said
 * @param disableReason why Ozon switched it off, in Ozon's words; empty if it did not
 */
public record NotificationEndpoint(
        long id,
        String url,
        boolean enabled,
        List<PushType> types,
        @Nullable Instant createdAt,
        String availability,
        String disableReason) {

    static NotificationEndpoint read(Fields fields) {
        fields.neededText("id");
        return new NotificationEndpoint(
                fields.whole("id"),
                fields.text("url"),
                fields.flag("enable"),
                fields.list("types", NotificationEndpoint::type),
                fields.moment("created_at"),
                fields.text("availability_status"),
                fields.text("disable_reason"));
    }

    private static PushType type(Fields fields) {
        return PushType.read(fields.isObject() ? fields.text("type") : fields.bare());
    }
}
