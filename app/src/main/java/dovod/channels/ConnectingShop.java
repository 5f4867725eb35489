package dovod.channels;

import dovod.catalog.Shops;
import dovod.channels.Connection.State;
import dovod.channels.spi.Channel;
import dovod.channels.spi.Checked;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Connects a shop to its marketplace: the marketplace is asked at once whether the key works. */
@Component
public class ConnectingShop {

    private static final int LONGEST_NAME = 100;

    private final Tenancy tenancy;
    private final Channels channels;
    private final Shops shops;
    private final JdbcConnections connections;
    private final JdbcDirectory directory;
    private final PushSecrets secrets;
    private final Keys keys;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    ConnectingShop(
            Tenancy tenancy,
            Channels channels,
            Shops shops,
            JdbcConnections connections,
            JdbcDirectory directory,
            PushSecrets secrets,
            Keys keys,
            Turns turns,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.channels = channels;
        this.shops = shops;
        this.connections = connections;
        this.directory = directory;
        this.secrets = secrets;
        this.keys = keys;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the connection's id; one that had been disconnected is taken up again under its old id
     * @throws Refused with the input that is wrong, or with the marketplace's no
     */
    public UUID connect(Actor actor, NewConnection typed) {
        actor.need(Right.ADMINISTER);
        var channel = channels.get(typed.channel());
        var wanted = typed.address().isEmpty() ? typed.at(channel.address()) : typed;
        refuseWhatIsMissing(wanted);
        refuseWhatIsConnected(actor, wanted);
        var working = KeyCheck.require(channel, wanted.address(), wanted.clientId(), wanted.apiKey());
        return tenancy.in(actor.tenant(), () -> connect(actor, channel, wanted, working));
    }

    private UUID connect(Actor actor, Channel channel, NewConnection wanted, Checked.Working working) {
        var tenant = actor.tenant();
        var before = connections.byClient(tenant, wanted.channel(), wanted.clientId());
        var id = before.map(Connection::id).orElseGet(Ids::next);
        var key = keys.seal(tenant, id, wanted.apiKey());
        before.ifPresentOrElse(
                known -> connections.setKey(tenant, id, wanted.address(), key),
                () -> connections.add(tenant, id, shop(actor, wanted, working), wanted, key, clock.instant()));
        connections.checked(tenant, id, working, clock.instant());
        directory.enter(tenant, id, channel.name());
        secrets.make(tenant, id);
        turns.begin(tenant, id, channel.name());
        audit.did(
                actor,
                "connection.made",
                "connection:" + id,
                Map.of("channel", channel.name(), "client", wanted.clientId(), "address", wanted.address()));
        return id;
    }

    private UUID shop(Actor actor, NewConnection wanted, Checked.Working working) {
        var name = wanted.shopName().isEmpty() ? working.company() : wanted.shopName();
        return shops.open(actor.tenant(), name.isBlank() ? wanted.clientId() : name, wanted.channel());
    }

    private static void refuseWhatIsMissing(NewConnection wanted) {
        var refusals = new ArrayList<Refusal>();
        if (wanted.clientId().isEmpty()) {
            refusals.add(Refusal.field("clientId", "client_id_needed"));
        }
        if (wanted.apiKey().isEmpty()) {
            refusals.add(Refusal.field("apiKey", "api_key_needed"));
        }
        if (wanted.shopName().length() > LONGEST_NAME) {
            refusals.add(Refusal.field("shopName", "shop_name_too_long", LONGEST_NAME));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    private void refuseWhatIsConnected(Actor actor, NewConnection wanted) {
        tenancy.read(actor.tenant(), () -> connections.byClient(actor.tenant(), wanted.channel(), wanted.clientId()))
                .filter(known -> known.state() != State.DISCONNECTED)
                .ifPresent(known -> {
                    throw new Refused(Refusal.field("clientId", "connection_known", known.shopName()));
                });
    }
}
