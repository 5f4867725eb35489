package dovod.sandbox;

import com.sun.net.httpserver.HttpServer;
import dovod.sandbox.api.Catalogue;
import dovod.sandbox.api.Door;
import dovod.sandbox.api.Gateway;
import dovod.sandbox.api.Pictures;
import dovod.sandbox.fault.Faults;
import dovod.sandbox.http.Wire;
import dovod.sandbox.journal.Journal;
import dovod.sandbox.picture.PictureFiles;
import dovod.sandbox.push.PushDesk;
import dovod.sandbox.script.Stage;
import dovod.sandbox.time.Agenda;
import dovod.sandbox.world.Identifiers;
import dovod.sandbox.world.Talks;
import dovod.sandbox.world.Trade;
import dovod.sandbox.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A running sandbox.
 *
 * <pre>{@code
 * try (var sandbox = Sandbox.start(SandboxOptions.forTests())) {
 *     var seller = sandbox.control().seller();
 *     var chat = seller.openChat(ChatOpening.asking(Speaker.buyer("115568", "Игорь"), product));
 *     seller.buyerSays(chat, "Здравствуйте");
 *     // point the integration at sandbox.url() with Account.CLIENT_ID and Account.API_KEY
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final Agenda agenda;
    private final Wire wire;
    private final PushDesk pushes;
    private final URI url;
    private final SandboxControl control;

    private Sandbox(SandboxOptions options) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
        url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        threads = Executors.newVirtualThreadPerTaskExecutor();
        agenda = new Agenda(options.clock());
        wire = new Wire();
        var world = new World(options.clock(), new Identifiers(options.seed()));
        options.accounts().forEach(world::add);
        var talks = new Talks(world, url.toString());
        var trade = new Trade(world);
        var faults = new Faults(options.seed());
        var journal = new Journal();
        pushes = new PushDesk(world, agenda, faults, journal, options.pushRules(), options.wall());
        var inspection = Inspection.against(options.swagger());
        var stage = new Stage(world, talks, trade, agenda);
        control = new SandboxControl(
                options.clock(), agenda, world, talks, trade, faults, journal, pushes, inspection, stage);
        var catalogue = new Catalogue(world, talks, faults, journal, options.wall(), pushes);
        var door = new Door(world, options.requestsPerSecond(), options.wall());
        var gateway = new Gateway(
                world, catalogue, door, faults, journal, agenda, wire, options.wall(), inspection, url.toString());
        server.createContext("/", gateway);
        server.createContext(PictureFiles.PREFIX, new Pictures(wire));
        server.setExecutor(threads);
        server.start();
        var first = options.accounts().getFirst().clientId();
        options.stories().forEach(story -> control.play(story, first, options.storySpeed()));
    }

    /** Starts a sandbox; it answers when this returns. */
    public static Sandbox start(SandboxOptions options) {
        try {
            return new Sandbox(options);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot listen on port " + options.port(), e);
        }
    }

    /** Starts a sandbox for tests; see {@link SandboxOptions#forTests()}. */
    public static Sandbox start() {
        return start(SandboxOptions.forTests());
    }

    /** The address that stands in for {@code https://api-seller.ozon.ru}, without a slash at its end. */
    public URI url() {
        return url;
    }

    public SandboxControl control() {
        return control;
    }

    @Override
    public void close() {
        wire.close();
        server.stop(0);
        agenda.close();
        pushes.close();
        threads.shutdownNow();
    }
}
