package dovod.lib.ozon;

/**
 * A push of a kind newer than this client.
 *
 * @param name the kind as Ozon spelled it
 * @param sellerId the cabinet
 * @param identity equal for equal bodies
 */
public record UnknownPush(String name, String sellerId, String identity) implements PushMessage.Event {
    @Override
    public PushType type() {
        return PushType.UNKNOWN;
    }
}
