package dovod.channels.ozon;

import dovod.channels.PushSecrets;
import dovod.channels.spi.Line;
import dovod.lib.ozon.NotificationEndpoint;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.PushType;
import dovod.platform.DeskAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sees to it that Ozon pushes to this desk, when the desk has an address that Ozon can reach: connects the address,
 * switches it on again after Ozon has switched it off, asks for what is missing.
 */
@Component
class RegisteringPush implements OzonActivity {

    private static final Set<PushType> WANTED = EnumSet.of(
            PushType.NEW_MESSAGE,
            PushType.UPDATE_MESSAGE,
            PushType.CHAT_CLOSED,
            PushType.NEW_POSTING,
            PushType.POSTING_CANCELLED,
            PushType.STATE_CHANGED,
            PushType.FBO_POSTING_NEW,
            PushType.FBO_POSTING_CANCELLED,
            PushType.FBO_POSTING_STATE_CHANGED,
            PushType.ORDER_CANCELLED);

    private final OzonAccess access;
    private final PushSecrets secrets;
    private final DeskAddress desk;

    RegisteringPush(OzonAccess access, PushSecrets secrets, DeskAddress desk) {
        this.access = access;
        this.secrets = secrets;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "push";
    }

    @Override
    public Instant next(Instant ended) {
        return ended.plus(Duration.ofHours(1));
    }

    @Override
    public void take(Line line, @Nullable String argument) throws OzonException {
        if (desk.isTold()) {
            register(line, URI.create(desk.of(secrets.path(line))));
        }
    }

    void register(Line line, URI address) throws OzonException {
        var known = access
                .ask(
                        line,
                        OzonMethod.NOTIFICATION_LIST,
                        ozon -> ozon.notifications().list())
                .stream()
                .filter(endpoint -> endpoint.url().equals(address.toString()))
                .findFirst();
        if (known.isEmpty()) {
            access.ask(line, OzonMethod.NOTIFICATION_SET, ozon -> {
                ozon.notifications().set(address, WANTED);
                return address;
            });
        } else {
            mend(line, known.get(), address);
        }
    }

    private void mend(Line line, NotificationEndpoint known, URI address) throws OzonException {
        if (!known.types().containsAll(WANTED)) {
            access.ask(line, OzonMethod.NOTIFICATION_UPDATE, ozon -> {
                ozon.notifications().update(known.id(), address, both(known));
                return address;
            });
        }
        if (!known.enabled()) {
            access.ask(line, OzonMethod.NOTIFICATION_ENABLE, ozon -> {
                ozon.notifications().enable(known.id(), true);
                return address;
            });
        }
    }

    /** What somebody else asked for beside us stays. */
    private static Set<PushType> both(NotificationEndpoint known) {
        var both = EnumSet.copyOf(WANTED);
        known.types().stream().filter(PushType::isSubscribable).forEach(both::add);
        return both;
    }
}
