package dovod.channels.ozon;

import dovod.channels.spi.Checked;
import dovod.channels.spi.Credentials;
import dovod.kernel.Refusal;
import dovod.lib.ozon.KeyRoles;
import dovod.lib.ozon.OzonClient;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonFailure;
import dovod.lib.ozon.OzonFailure.NotSent;
import dovod.lib.ozon.OzonFailure.OutcomeUnknown;
import dovod.lib.ozon.OzonFailure.RateLimited;
import dovod.lib.ozon.OzonFailure.Refused;
import dovod.lib.ozon.OzonFailure.Unavailable;
import dovod.lib.ozon.SellerInfo;
import dovod.lib.ozon.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries a key: what it may do, until when, and whose cabinet it opens. */
@Component
class KeyTrial {

    private final OzonClients clients;

    KeyTrial(OzonClients clients) {
        this.clients = clients;
    }

    Checked of(Credentials credentials) {
        try {
            var ozon = clients.of(credentials);
            return working(ozon);
        } catch (IllegalArgumentException malformed) {
            return new Checked.Refused(
                    isAddress(credentials)
                            ? Refusal.field("apiKey", "credentials_malformed")
                            : Refusal.field("address", "address_malformed"));
        } catch (OzonException failed) {
            return new Checked.Refused(refusal(failed.failure()));
        }
    }

    static Checked.Working working(OzonClient ozon) throws OzonException {
        var roles = ozon.cabinet().roles();
        return working(roles, ozon.cabinet().info());
    }

    private static Checked.Working working(KeyRoles roles, SellerInfo info) {
        return new Checked.Working(
                info.name(),
                roles.expiresAt(),
                roles.roles().stream().map(KeyRoles.Role::name).toList(),
                subscription(info),
                canReply(info));
    }

    /** A word that we do not know may well include replies: then the first refusal tells. */
    private static boolean canReply(SellerInfo info) {
        return info.subscription().canWriteToBuyers() || info.premium() && info.subscription() == Subscription.UNKNOWN;
    }

    private static @Nullable String subscription(SellerInfo info) {
        return info.subscription() == Subscription.UNSPECIFIED
                ? null
                : info.subscription().name();
    }

    private static Refusal refusal(OzonFailure failure) {
        return switch (failure) {
            case Refused refused -> refusal(refused);
            case RateLimited limited ->
                Refusal.tooMany("channel_busy", limited.retryAfter().toSeconds());
            case NotSent notSent -> Refusal.field("address", "channel_unreachable");
            case Unavailable unavailable -> Refusal.invalid("channel_silent");
            case OutcomeUnknown unknown -> Refusal.invalid("channel_silent");
        };
    }

    private static Refusal refusal(Refused refused) {
        return switch (refused.reason()) {
            case BAD_KEY -> Refusal.field("apiKey", "key_wrong");
            case KEY_DEACTIVATED -> Refusal.field("apiKey", "key_deactivated");
            case MISSING_ROLE -> Refusal.field("apiKey", "key_role_missing");
            case IP_RESTRICTED -> Refusal.field("apiKey", "key_address");
            case OFFER_NOT_SIGNED -> Refusal.field("clientId", "offer_unsigned");
            case SUBSCRIPTION_MISSING -> Refusal.field("clientId", "subscription_missing");
            case NOT_FOUND, NO_SUCH_METHOD -> Refusal.field("address", "address_elsewhere");
            case WINDOW_CLOSED, INVALID_REQUEST, FORBIDDEN, OTHER ->
                Refusal.invalid("channel_refused", refused.message());
        };
    }

    private static boolean isAddress(Credentials credentials) {
        return credentials.address().matches("https?://[^/\\s?#@]+/?");
    }
}
