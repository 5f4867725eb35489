package dovod.sandbox;

import dovod.sandbox.push.PushRules;
import dovod.sandbox.time.VirtualClock;
import dovod.sandbox.world.Account;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a sandbox is to be. Immutable: every method that takes something gives a changed copy. */
public final class SandboxOptions implements Cloneable {
    /** When the world of the stories begins: a Saturday, two o'clock in Moscow. */
    public static final Instant BEGINNING = Instant.parse("2026-11-21T11:00:00Z");

    private static final Instant KEY_EXPIRES = Instant.parse("2027-02-18T09:54:23.296Z");

    private int port;
    private VirtualClock clock;
    private InstantSource wall = InstantSource.system();
    private List<Account> accounts;
    private List<String> stories = List.of();
    private double storySpeed = 1;
    private long seed = 20_261_121;
    private int requestsPerSecond = 50;
    private PushRules pushRules = PushRules.OZON;
    private @Nullable Path state;
    private @Nullable Path swagger;

    private SandboxOptions(VirtualClock clock, Instant keyExpires) {
        this.clock = clock;
        this.accounts = List.of(Account.of(Account.CLIENT_ID, Account.API_KEY, "Столярка", keyExpires));
    }

    /**
     * For tests: a free port, a clock that stands at {@link #BEGINNING} until it is moved, one seller with {@link
     * Account#CLIENT_ID}, {@link Account#API_KEY}, all roles and Premium Plus, and no story.
     */
    public static SandboxOptions forTests() {
        return new SandboxOptions(VirtualClock.frozen(BEGINNING), KEY_EXPIRES);
    }

    /** For people: the clock shows the present and runs. */
    public static SandboxOptions live(InstantSource wall) {
        var now = wall.instant();
        return new SandboxOptions(VirtualClock.running(wall, now, 1), now.plus(Duration.ofDays(89))).wall(wall);
    }

    /** Where to listen on the loopback address; 0 takes a free port. */
    public SandboxOptions port(int number) {
        if (number < 0 || number > 65_535) {
            throw new IllegalArgumentException("A port lies between 0 and 65535, not at " + number);
        }
        return with(copy -> copy.port = number);
    }

    /** The virtual clock. */
    public SandboxOptions clock(VirtualClock changed) {
        return with(copy -> copy.clock = changed);
    }

    /** The wall clock, for the rate limit and for how long answers to pushes take. */
    public SandboxOptions wall(InstantSource changed) {
        return with(copy -> copy.wall = changed);
    }

    /** These sellers instead of the one that is there; the first one is meant where none is named. */
    public SandboxOptions sellers(Account... changed) {
        if (changed.length == 0) {
            throw new IllegalArgumentException("A sandbox needs at least one seller");
        }
        return with(copy -> copy.accounts = List.of(changed));
    }

    /** One more story to be played at the start: a name of {@link dovod.sandbox.script.Script#OWN} or a YAML file. */
    public SandboxOptions story(String nameOrFile) {
        return with(copy -> copy.stories =
                Stream.concat(stories.stream(), Stream.of(nameOrFile)).toList());
    }

    /** How many times faster than written the pauses of these stories pass. */
    public SandboxOptions storySpeed(double times) {
        if (!(times > 0)) {
            throw new IllegalArgumentException("The speed of stories must be above 0, not " + times);
        }
        return with(copy -> copy.storySpeed = times);
    }

    /** Of everything that is drawn by lot. */
    public SandboxOptions seed(long changed) {
        return with(copy -> copy.seed = changed);
    }

    /** The limit of one Client-Id; 50 as at Ozon unless changed. */
    public SandboxOptions requestsPerSecond(int most) {
        return with(copy -> copy.requestsPerSecond = most);
    }

    /** How pushes are tried. */
    public SandboxOptions pushRules(PushRules changed) {
        return with(copy -> copy.pushRules = changed);
    }

    /** A file to load from, if it exists, and to save to on closing; stories are played only if it does not. */
    public SandboxOptions state(Path file) {
        return with(copy -> copy.state = file);
    }

    /** Checks every request that is let in against the official document; see {@code control().violations()}. */
    public SandboxOptions validateRequests(Path swaggerJson) {
        return with(copy -> copy.swagger = swaggerJson);
    }

    int port() {
        return port;
    }

    VirtualClock clock() {
        return clock;
    }

    InstantSource wall() {
        return wall;
    }

    List<Account> accounts() {
        return accounts;
    }

    List<String> stories() {
        return stories;
    }

    double storySpeed() {
        return storySpeed;
    }

    long seed() {
        return seed;
    }

    int requestsPerSecond() {
        return requestsPerSecond;
    }

    PushRules pushRules() {
        return pushRules;
    }

    @Nullable Path state() {
        return state;
    }

    @Nullable Path swagger() {
        return swagger;
    }

    private SandboxOptions with(Consumer<SandboxOptions> change) {
        try {
            var copy = (SandboxOptions) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
