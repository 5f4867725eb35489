package dovod.sandbox;

import dovod.sandbox.conformity.Violation;
import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.Faults;
import dovod.sandbox.journal.Asked;
import dovod.sandbox.journal.Journal;
import dovod.sandbox.journal.Pushed;
import dovod.sandbox.journal.Sent;
import dovod.sandbox.push.Endpoint;
import dovod.sandbox.push.PushDesk;
import dovod.sandbox.push.PushType;
import dovod.sandbox.script.Performance;
import dovod.sandbox.script.Stage;
import dovod.sandbox.state.StateFile;
import dovod.sandbox.time.Agenda;
import dovod.sandbox.time.VirtualClock;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.Happening;
import dovod.sandbox.world.Market;
import dovod.sandbox.world.Opinions;
import dovod.sandbox.world.Talks;
import dovod.sandbox.world.Trade;
import dovod.sandbox.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/** Everything that can be done to a sandbox from within its process. Safe for use by many threads. */
public final class SandboxControl {
    private final VirtualClock clock;
    private final Agenda agenda;
    private final World world;
    private final Talks talks;
    private final Trade trade;
    private final Opinions opinions;
    private final Market market;
    private final Faults faults;
    private final Journal journal;
    private final PushDesk pushes;
    private final Inspection inspection;
    private final Stage stage;
    private final StateFile state;

    SandboxControl(
            VirtualClock clock,
            Agenda agenda,
            World world,
            Talks talks,
            Trade trade,
            Opinions opinions,
            Market market,
            Faults faults,
            Journal journal,
            PushDesk pushes,
            Inspection inspection,
            Stage stage,
            StateFile state) {
        this.clock = clock;
        this.agenda = agenda;
        this.world = world;
        this.talks = talks;
        this.trade = trade;
        this.opinions = opinions;
        this.market = market;
        this.faults = faults;
        this.journal = journal;
        this.pushes = pushes;
        this.inspection = inspection;
        this.stage = stage;
        this.state = state;
    }

    /** The time on the virtual clock. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Moves the virtual clock forward. Whatever becomes due on the way is done at its own time, and the call returns
     * when all of it, pushes included, is over.
     */
    public void advance(Duration by) {
        agenda.advance(by);
    }

    /** Sets the virtual clock; what has become due by that runs soon. */
    public void setTime(Instant instant) {
        clock.set(instant);
        agenda.clockChanged();
    }

    /** Changes the speed of the virtual clock; 0 freezes it. */
    public void setSpeed(double times) {
        clock.speed(times);
        agenda.clockChanged();
    }

    public double speed() {
        return clock.speed();
    }

    /** Waits until everything due is done and every push on its way has been answered or has failed. */
    public void settle() {
        agenda.settle();
    }

    /** The first seller. */
    public SellerControl seller() {
        return seller(world.shops().iterator().next().clientId());
    }

    /** The seller with this Client-Id. */
    public SellerControl seller(String clientId) {
        return new SellerControl(
                world, talks, trade, opinions, market, world.shop(clientId).clientId());
    }

    /** One more seller. */
    public SellerControl addSeller(Account account) {
        return seller(world.add(account).clientId());
    }

    public List<Account> accounts() {
        return world.shops().stream().map(shop -> shop.account()).toList();
    }

    /** Plays a story for the first seller as fast as written; see {@link #play(String, String, double)}. */
    public Performance play(String nameOrFile) {
        return play(nameOrFile, seller().account().clientId(), 1);
    }

    /**
     * Plays a story: puts its past in place at once, and its scenes one after the other on the virtual clock.
     *
     * @param nameOrFile one of {@link dovod.sandbox.script.Script#OWN} or the path of a YAML file
     * @param clientId for which seller
     * @param speed how many times faster than written its pauses pass
     * @throws dovod.sandbox.script.StoryFault when it cannot be read or has been played for this seller already
     */
    public Performance play(String nameOrFile, String clientId, double speed) {
        return stage.play(nameOrFile, clientId, speed);
    }

    /** The stories that have been begun, and how far they are. */
    public List<Performance> performances() {
        return stage.performances();
    }

    /** Saves the marketplace to a file; see {@link SandboxOptions#state}. */
    public void save(Path file) {
        state.save(file);
    }

    /** Hears of every change from now on, quickly and without waiting. */
    public void listen(Consumer<Happening> listener) {
        world.listen(listener);
    }

    /** Lets something go wrong from now on. */
    public void inject(Fault fault) {
        faults.inject(fault);
    }

    /** Ends all faults. */
    public void clearFaults() {
        faults.clear();
    }

    /** The faults in force. */
    public List<Fault> faults() {
        return faults.list();
    }

    /** What sellers did in chats through the API and what took effect, in this order. */
    public List<Sent> sent() {
        return journal.sent();
    }

    /** The requests that came. */
    public List<Asked> requests() {
        return journal.asked();
    }

    /** The tries to deliver pushes. */
    public List<Pushed> pushes() {
        return journal.pushed();
    }

    /** What did not fit the official document in the requests so far; needs {@link SandboxOptions#validateRequests}. */
    public List<Violation> violations() {
        return inspection.violations();
    }

    /** Empties {@link #sent()}, {@link #requests()} and {@link #pushes()}. */
    public void clearJournal() {
        journal.clear();
    }

    /** Connects an address for pushes of all types, without checking it first. */
    public Endpoint connectPush(String clientId, String url) {
        return pushes.connect(clientId, url, EnumSet.allOf(PushType.class));
    }

    /** The addresses that a seller connected. */
    public Collection<Endpoint> endpoints(String clientId) {
        return pushes.endpoints(clientId);
    }
}
