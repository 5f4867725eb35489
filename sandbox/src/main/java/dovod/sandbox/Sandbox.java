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
import dovod.sandbox.state.StateFile;
import dovod.sandbox.time.Agenda;
import dovod.sandbox.web.ControlApi;
import dovod.sandbox.web.Feed;
import dovod.sandbox.web.Page;
import dovod.sandbox.world.Identifiers;
import dovod.sandbox.world.Market;
import dovod.sandbox.world.Opinions;
import dovod.sandbox.world.Talks;
import dovod.sandbox.world.Trade;
import dovod.sandbox.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

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
    private final StateFile state;
    private final Feed feed;
    private final @Nullable Path file;

    private Sandbox(SandboxOptions options) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
        url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        threads = Executors.newVirtualThreadPerTaskExecutor();
        agenda = new Agenda(options.clock());
        wire = new Wire();
        var world = new World(options.clock(), new Identifiers(options.seed()));
        options.accounts().forEach(world::add);
        var talks = new Talks(world);
        var trade = new Trade(world);
        var opinions = new Opinions(world);
        var market = new Market(world, trade);
        var faults = new Faults(options.seed());
        var journal = new Journal();
        pushes = new PushDesk(world, agenda, faults, journal, options.pushRules(), options.wall(), url.toString());
        var inspection = Inspection.against(options.swagger());
        var stage = new Stage(world, talks, trade, opinions, market, agenda);
        state = new StateFile(world, options.clock(), pushes, stage);
        control = new SandboxControl(
                options.clock(),
                agenda,
                world,
                talks,
                trade,
                opinions,
                market,
                faults,
                journal,
                pushes,
                inspection,
                stage,
                state);
        var catalogue = new Catalogue(world, talks, opinions, market, faults, journal, options.wall(), pushes);
        var door = new Door(world, options.requestsPerSecond(), options.wall());
        var gateway = new Gateway(
                world, catalogue, door, faults, journal, agenda, wire, options.wall(), inspection, url.toString());
        server.createContext(PictureFiles.PREFIX, new Pictures(wire));
        server.createContext(ControlApi.PREFIX, new ControlApi(control, wire));
        feed = new Feed(control);
        server.createContext(Feed.PATH, feed);
        new Page(wire, gateway).enter(server);
        server.setExecutor(threads);
        file = options.state();
        begin(options);
        server.start();
    }

    /** Goes on from the saved state if there is one; else plays the stories. */
    private void begin(SandboxOptions options) {
        try {
            fill(options);
        } catch (RuntimeException e) {
            // A server that was never started does not let go of its port when it is stopped.
            server.start();
            release();
            throw e;
        }
    }

    private void fill(SandboxOptions options) {
        if (file != null && Files.exists(file)) {
            state.load(file);
            return;
        }
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

    /** Ends everything; the state is saved if there is a file for it. */
    @Override
    public void close() {
        release();
        if (file != null) {
            state.save(file);
        }
    }

    private void release() {
        wire.close();
        feed.close();
        server.stop(0);
        agenda.close();
        pushes.close();
        threads.shutdownNow();
    }
}
