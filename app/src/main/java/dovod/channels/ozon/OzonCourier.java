package dovod.channels.ozon;

import dovod.channels.Connections;
import dovod.channels.Health;
import dovod.channels.spi.Line;
import dovod.conversations.spi.Ability;
import dovod.conversations.spi.Courier;
import dovod.conversations.spi.Delivery;
import dovod.conversations.spi.Parcel;
import dovod.conversations.spi.Thread;
import dovod.conversations.spi.Trace;
import dovod.kernel.TenantId;
import dovod.lib.ozon.ChatFileLink;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonMethod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries replies into Ozon's chats. Ozon answers a send with no id: what arrived is found in the history. */
@Component
class OzonCourier implements Courier {

    private static final Logger LOG = LoggerFactory.getLogger(OzonCourier.class);
    private static final Duration WHILE_PAUSED = Duration.ofMinutes(5);

    private final OzonAccess access;
    private final Connections connections;
    private final DeliveryWindow window;
    private final FindingParcel finding;
    private final Health health;
    private final Clock clock;

    OzonCourier(
            OzonAccess access,
            Connections connections,
            DeliveryWindow window,
            FindingParcel finding,
            Health health,
            Clock clock) {
        this.access = access;
        this.connections = connections;
        this.window = window;
        this.finding = finding;
        this.health = health;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return OzonChannel.NAME;
    }

    @Override
    public Ability ability(TenantId tenant, Thread thread) {
        var connection = connections.known(tenant, thread.connection()).orElse(null);
        boolean delivery = connection != null && window.isOpen(tenant, connection.shop(), thread.posting());
        return OzonAbility.of(connection, thread, delivery, clock.instant());
    }

    @Override
    public Delivery deliver(TenantId tenant, Parcel parcel) {
        return line(tenant, parcel.thread())
                .filter(Line::working)
                .map(line -> deliver(line, parcel))
                .orElseGet(() -> new Delivery.NotNow(WHILE_PAUSED, "resting"));
    }

    @Override
    public Trace find(TenantId tenant, Parcel parcel) {
        return line(tenant, parcel.thread())
                .filter(Line::working)
                .map(line -> finding.find(line, parcel))
                .orElseGet(() -> new Trace.CannotLook("resting"));
    }

    @Override
    public InputStream picture(TenantId tenant, Thread thread, String address) throws IOException {
        var line = line(tenant, thread).orElseThrow(() -> new IOException("the connection is gone"));
        try {
            var link = new ChatFileLink(String.valueOf(URI.create(address).getRawPath()));
            var file =
                    access.ask(line, OzonMethod.CHAT_FILE, ozon -> ozon.chats().download(link));
            return new ByteArrayInputStream(file.content());
        } catch (IllegalArgumentException elsewhere) {
            throw new IOException("not a file of an Ozon chat", elsewhere);
        } catch (OzonException failed) {
            throw new IOException("Ozon did not give the file", failed);
        }
    }

    private Delivery deliver(Line line, Parcel parcel) {
        try {
            send(line, parcel);
            return new Delivery.Taken();
        } catch (IllegalArgumentException unsendable) {
            LOG.warn("a reply by {} cannot be sent", line.connection(), unsendable);
            return new Delivery.Declined("invalid", "");
        } catch (OzonException failed) {
            LOG.info("a reply by {} did not go: {}", line.connection(), failed.toString());
            var delivery = Deliveries.of(failed.failure());
            if (delivery instanceof Delivery.Declined(var code, var words)
                    && code.equals("replies_need_subscription")) {
                health.cannotReply(line);
            }
            return delivery;
        }
    }

    private void send(Line line, Parcel parcel) throws OzonException {
        var chat = parcel.thread().externalId();
        var file = parcel.file();
        if (file == null) {
            access.ask(line, OzonMethod.CHAT_SEND_MESSAGE, ozon -> {
                ozon.chats().sendMessage(chat, parcel.text());
                return chat;
            });
        } else {
            access.ask(line, OzonMethod.CHAT_SEND_FILE, ozon -> {
                ozon.chats().sendFile(chat, file.name(), file.content());
                return chat;
            });
        }
    }

    private Optional<Line> line(TenantId tenant, Thread thread) {
        return connections.line(tenant, thread.connection());
    }
}
