package dovod.demo;

import dovod.channels.ConnectingShop;
import dovod.channels.Connections;
import dovod.channels.NewConnection;
import dovod.channels.Turns;
import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.Role;
import dovod.people.InvitingPerson;
import dovod.people.NewDesk;
import dovod.people.OpeningDesk;
import dovod.people.Origin;
import dovod.people.People;
import dovod.people.UsingLink;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sets the stage: the workshop «Мастерская Ольхи» and its shop. Its people are there before the door opens, or a
 * guest in a hurry would be told that the printed password is wrong; what takes longer comes once the desk is there.
 */
@Component
@ConditionalOnProperty("dovod.demo.sandbox")
class Stage implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);
    private static final Origin HERE = new Origin("127.0.0.1", "dovod demo");
    private static final String PASSWORD = "ольха дуб клён ясень";
    private static final String CLIENT_ID = "2718281";
    private static final String API_KEY = "5f0c3a52-6f2e-4f0b-9a53-3a1d2c7b9e10";

    /** Read at night by itself; whoever looks at the demo does not wait for the night. */
    private static final String BOOKS = "books";

    private record Player(String name, String email, Role role, String does) {}

    private static final Player OWNER = new Player("Вера Ольхина", "vera@olkha.example", Role.OWNER, "owner");

    private static final List<Player> OTHERS = List.of(
            new Player("Мария Клёнова", "maria@olkha.example", Role.AGENT, "agent, answers buyers"),
            new Player("Олег Дубов", "oleg@olkha.example", Role.MANAGER, "manager"),
            new Player("Пётр Ясенев", "pyotr@olkha.example", Role.EXPERT, "expert, builds the furniture"),
            new Player("Анна Берёзова", "anna@olkha.example", Role.ADMIN, "administrator"));

    private final People people;
    private final OpeningDesk opening;
    private final InvitingPerson inviting;
    private final UsingLink links;
    private final ConnectingShop shops;
    private final Connections connections;
    private final Turns turns;
    private final Shelf shelf;
    private final String sandbox;
    private volatile boolean running;

    /** Set when the house was empty. */
    private volatile @Nullable Actor vera;

    Stage(
            People people,
            OpeningDesk opening,
            InvitingPerson inviting,
            UsingLink links,
            ConnectingShop shops,
            Connections connections,
            Turns turns,
            Shelf shelf,
            @Value("${dovod.demo.sandbox}") String sandbox) {
        this.people = people;
        this.opening = opening;
        this.inviting = inviting;
        this.links = links;
        this.shops = shops;
        this.connections = connections;
        this.turns = turns;
        this.shelf = shelf;
        this.sandbox = sandbox;
    }

    @Override
    public void start() {
        if (people.isEmptyHouse()) {
            var owner = open();
            OTHERS.forEach(player -> invite(owner, player));
            vera = owner;
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    /** After the greeting, which says where the desk is. */
    @EventListener
    @Order
    void set(ApplicationReadyEvent event) throws IOException {
        var owner = vera;
        if (owner != null) {
            connect(owner);
            shelf.fill(owner);
            tell();
        }
    }

    private Actor open() {
        var desk = new NewDesk(
                "Мастерская Ольхи", OWNER.name(), OWNER.email(), PASSWORD, Language.RU, ZoneId.of("Europe/Moscow"));
        return opening.open(desk, HERE).person().actor(HERE.address());
    }

    private void invite(Actor vera, Player player) {
        var link = inviting.invite(vera, player.name(), player.email(), player.role());
        links.use(link.token().text(), PASSWORD, HERE);
    }

    private void connect(Actor vera) {
        try {
            var shop = shops.connect(vera, new NewConnection("ozon", "Столярка", sandbox, CLIENT_ID, API_KEY));
            connections.line(vera.tenant(), shop).ifPresent(line -> turns.ask(line, BOOKS, null));
        } catch (RuntimeException refused) {
            LOG.error("The sandbox at {} could not be connected: {}", sandbox, refused.toString());
        }
    }

    private void tell() {
        System.out.printf("What the buyers see: %s%n", sandbox);
        System.out.printf("  to connect it to another desk: Client-Id %s, Api-Key %s%n", CLIENT_ID, API_KEY);
        System.out.println("Sign in to the desk with:");
        System.out.printf("  %-22s %s%n", OWNER.email(), OWNER.does());
        OTHERS.forEach(player -> System.out.printf("  %-22s %s%n", player.email(), player.does()));
        System.out.println("  password for all: " + PASSWORD);
    }
}
