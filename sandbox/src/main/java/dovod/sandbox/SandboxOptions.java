package dovod.sandbox;

import dovod.sandbox.push.PushRules;
import dovod.sandbox.time.VirtualClock;
import dovod.sandbox.world.Account;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is to be. Immutable: every method gives a changed copy.
 *
 * @param port where to listen on the loopback address; 0 takes a free port
 * @param clock the virtual clock
 * @param wall the wall clock, for the rate limit and for how long answers take
 * @param accounts the sellers; the first one is meant where none is named
 * @param stories names of stories in the resources, or paths of YAML files, to be played at once
 * @param storySpeed how many times faster than written the stories' pauses pass
 * @param seed of everything that is drawn by lot
 * @param requestsPerSecond the limit of one Client-Id
 * @param pushRules how pushes are tried
 * @param state file to load from, if it exists, and to save to on closing
 * @param swagger the official document against which requests are checked
 */
public record SandboxOptions(
        int port,
        VirtualClock clock,
        InstantSource wall,
        List<Account> accounts,
        List<String> stories,
        double storySpeed,
        long seed,
        int requestsPerSecond,
        PushRules pushRules,
        @Nullable Path state,
        @Nullable Path swagger) {

    /** When the world of the stories begins: a Saturday, two o'clock in Moscow. */
    public static final Instant BEGINNING = Instant.parse("2026-11-21T11:00:00Z");

    private static final Instant KEY_EXPIRES = Instant.parse("2027-02-18T09:54:23.296Z");

    public SandboxOptions {
        accounts = List.copyOf(accounts);
        stories = List.copyOf(stories);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port lies between 0 and 65535, not at " + port);
        }
        if (!(storySpeed > 0)) {
            throw new IllegalArgumentException("The speed of stories must be above 0, not " + storySpeed);
        }
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("A sandbox needs at least one seller");
        }
    }

    /**
     * For tests: a free port, a clock that stands at {@link #BEGINNING} until it is moved, one seller with {@link
     * Account#CLIENT_ID}, {@link Account#API_KEY}, all roles and Premium Plus, and no story.
     */
    public static SandboxOptions forTests() {
        return at(VirtualClock.frozen(BEGINNING), KEY_EXPIRES);
    }

    /** For people: the clock shows the present and runs. */
    public static SandboxOptions live(InstantSource wall) {
        var now = wall.instant();
        return at(VirtualClock.running(wall, now, 1), now.plus(Duration.ofDays(89)))
                .wall(wall);
    }

    private static SandboxOptions at(VirtualClock clock, Instant keyExpires) {
        var account = Account.of(Account.CLIENT_ID, Account.API_KEY, "Столярка", keyExpires);
        return new SandboxOptions(
                0,
                clock,
                InstantSource.system(),
                List.of(account),
                List.of(),
                1,
                20_261_121,
                50,
                PushRules.OZON,
                null,
                null);
    }

    public SandboxOptions port(int number) {
        return new SandboxOptions(
                number, clock, wall, accounts, stories, storySpeed, seed, requestsPerSecond, pushRules, state, swagger);
    }

    public SandboxOptions clock(VirtualClock changed) {
        return new SandboxOptions(
                port, changed, wall, accounts, stories, storySpeed, seed, requestsPerSecond, pushRules, state, swagger);
    }

    public SandboxOptions wall(InstantSource changed) {
        return new SandboxOptions(
                port,
                clock,
                changed,
                accounts,
                stories,
                storySpeed,
                seed,
                requestsPerSecond,
                pushRules,
                state,
                swagger);
    }

    /** These sellers instead of the one that is there. */
    public SandboxOptions sellers(Account... changed) {
        return new SandboxOptions(
                port,
                clock,
                wall,
                List.of(changed),
                stories,
                storySpeed,
                seed,
                requestsPerSecond,
                pushRules,
                state,
                swagger);
    }

    /** One more story to be played at the start. */
    public SandboxOptions story(String nameOrFile) {
        var more = new ArrayList<>(stories);
        more.add(nameOrFile);
        return new SandboxOptions(
                port, clock, wall, accounts, more, storySpeed, seed, requestsPerSecond, pushRules, state, swagger);
    }

    public SandboxOptions storySpeed(double times) {
        return new SandboxOptions(
                port, clock, wall, accounts, stories, times, seed, requestsPerSecond, pushRules, state, swagger);
    }

    public SandboxOptions seed(long changed) {
        return new SandboxOptions(
                port,
                clock,
                wall,
                accounts,
                stories,
                storySpeed,
                changed,
                requestsPerSecond,
                pushRules,
                state,
                swagger);
    }

    public SandboxOptions requestsPerSecond(int most) {
        return new SandboxOptions(
                port, clock, wall, accounts, stories, storySpeed, seed, most, pushRules, state, swagger);
    }

    public SandboxOptions pushRules(PushRules changed) {
        return new SandboxOptions(
                port, clock, wall, accounts, stories, storySpeed, seed, requestsPerSecond, changed, state, swagger);
    }

    public SandboxOptions state(Path file) {
        return new SandboxOptions(
                port, clock, wall, accounts, stories, storySpeed, seed, requestsPerSecond, pushRules, file, swagger);
    }

    /** Checks every request that is let in against the official document; see {@code control().violations()}. */
    public SandboxOptions validateRequests(Path swaggerJson) {
        return new SandboxOptions(
                port,
                clock,
                wall,
                accounts,
                stories,
                storySpeed,
                seed,
                requestsPerSecond,
                pushRules,
                state,
                swaggerJson);
    }
}
