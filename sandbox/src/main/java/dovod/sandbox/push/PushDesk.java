package dovod.sandbox.push;

import dovod.sandbox.fault.Faults;
import dovod.sandbox.journal.Journal;
import dovod.sandbox.time.Agenda;
import dovod.sandbox.world.Happening;
import dovod.sandbox.world.World;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Tells sellers by push what happens, at the addresses they connected. */
public final class PushDesk implements AutoCloseable {
    private final World world;
    private final Endpoints endpoints;
    private final Postman postman;
    private final Delivery delivery;
    private final ChatPushes chats;
    private final PostingPushes postings;

    public PushDesk(
            World world,
            Agenda agenda,
            Faults faults,
            Journal journal,
            PushRules rules,
            InstantSource wall,
            String base) {
        this.world = world;
        this.endpoints = new Endpoints(world, rules);
        this.postman = new Postman(rules.timeout(), wall);
        this.delivery = new Delivery(world, agenda, faults, journal, rules, wall, endpoints, postman);
        this.chats = new ChatPushes(base);
        this.postings = new PostingPushes(world.identifiers());
        world.listen(this::hear);
        new NightlyCheck(world, agenda, endpoints, postman).begin();
    }

    /** What is wrong with an address: an empty list, or one of Ozon's error types. */
    public List<String> check(String url) {
        var reply = postman.ping(url, world.now());
        return reply.good() ? List.of() : List.of(reply.outcome());
    }

    /** Connects an address that was checked. */
    public Endpoint connect(String clientId, String url, Set<PushType> types) {
        return endpoints.add(clientId, url, types);
    }

    /** The addresses of a seller, the oldest first. */
    public Collection<Endpoint> endpoints(String clientId) {
        return endpoints.of(clientId);
    }

    /** How an address did in the last nightly check. */
    public Availability availability(long id) {
        return endpoints.health(id).availability();
    }

    /** Since when it has been so. */
    public java.time.Instant availabilitySince(long id) {
        return endpoints.health(id).availabilitySince();
    }

    /** Changes address and types. */
    public Endpoint change(Endpoint endpoint, String url, Set<PushType> types) {
        return endpoints.put(endpoint.at(url, types));
    }

    /** Switches an address on, which also ends a stop, or off. */
    public Endpoint enable(Endpoint endpoint, boolean wanted) {
        endpoints.forget(endpoint.id());
        return endpoints.put(endpoint.enabled(wanted));
    }

    public void remove(Endpoint endpoint) {
        endpoints.remove(endpoint.id());
    }

    /** Puts saved addresses in place. */
    public void restore(Collection<Endpoint> saved) {
        endpoints.restore(saved);
    }

    /** All addresses of all sellers. */
    public Collection<Endpoint> all() {
        return endpoints.all();
    }

    @Override
    public void close() {
        delivery.close();
        postman.close();
    }

    private void hear(Happening happening) {
        for (var push : pushes(happening)) {
            endpoints.of(happening.clientId()).stream()
                    .filter(endpoint -> endpoint.wants(push.type()))
                    .forEach(endpoint -> delivery.send(endpoint.id(), push));
        }
    }

    private List<Push> pushes(Happening happening) {
        return switch (happening) {
            case Happening.MessageSaid said -> chats.said(said);
            case Happening.MessageChanged changed -> chats.changed(changed);
            case Happening.MessagesRead read -> chats.read(read);
            case Happening.ChatClosed closed -> chats.closed(closed);
            case Happening.PostingAdded added -> postings.added(added);
            case Happening.PostingMoved moved -> postings.moved(moved);
            case Happening.PostingCancelled cancelled -> postings.cancelled(cancelled);
            case Happening.DeliveryMoved moved -> postings.delivery(moved);
            case Happening.StockChanged changed -> postings.stock(changed);
            case Happening.ChatOpened _, Happening.MoneyPosted _, Happening.ReturnMoved _ -> List.of();
            case Happening.ReviewChanged _, Happening.QuestionChanged _, Happening.PromotionChanged _ -> List.of();
        };
    }
}
