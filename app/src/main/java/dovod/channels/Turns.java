package dovod.channels;

import dovod.channels.JdbcTurns.Claim;
import dovod.channels.JdbcTurns.Settlement;
import dovod.channels.spi.Activity;
import dovod.channels.spi.Line;
import dovod.kernel.TenantId;
import dovod.platform.Background;
import dovod.platform.Leases;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets every connection's activities take their turns: each when it is due, by one node at a time, without waiting for
 * one another. A turn that fails comes again later, and says why on the connection's page.
 */
@Component
public class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final int LONGEST_ERROR = 500;

    private final Map<String, List<Activity>> byChannel;
    private final Tenancy tenancy;
    private final JdbcTurns turns;
    private final Connections connections;
    private final Clock clock;
    private final Leases leases;
    private final Lanes lanes = new Lanes();
    private final Runnable bell;

    Turns(
            List<Activity> activities,
            Tenancy tenancy,
            JdbcTurns turns,
            Connections connections,
            Clock clock,
            Leases leases,
            Background background) {
        this.byChannel = activities.stream().collect(Collectors.groupingBy(Activity::channel));
        this.tenancy = tenancy;
        this.turns = turns;
        this.connections = connections;
        this.clock = clock;
        this.leases = leases;
        this.bell = background.every("channel-turns", Duration.ofSeconds(1), this::dispatch);
    }

    /** Somebody wants this done now. */
    public void ask(Line line, String activity, @Nullable String argument) {
        tenancy.run(
                line.tenant(), () -> turns.ask(line.tenant(), line.connection(), activity, argument, clock.instant()));
        bell.run();
    }

    /** How the activities of a connection last went. */
    List<Turn> of(TenantId tenant, UUID connection) {
        return tenancy.read(tenant, () -> turns.all(tenant, connection));
    }

    /** A connection begins, or begins anew: everything is due. */
    void begin(TenantId tenant, UUID connection, String channel) {
        var now = clock.instant();
        var due = new TreeMap<String, Instant>();
        for (var activity : activities(channel)) {
            var first = activity.first(now);
            if (first != null) {
                due.put(activity.name(), first);
            }
        }
        turns.begin(tenant, connection, due);
    }

    /** Takes all due turns of a connection, one after the other; for whoever cannot wait for the bell. */
    public void takeDue(Line line) {
        if (line.working()) {
            due(line).forEach(name -> take(line, name));
        }
    }

    private boolean dispatch() {
        for (var address : connections.addresses()) {
            connections.line(address.tenant(), address.connection()).ifPresent(this::dispatch);
        }
        return false;
    }

    private void dispatch(Line line) {
        if (line.working()) {
            for (var name : due(line)) {
                lanes.start(line.connection() + " " + name, () -> take(line, name));
            }
        }
    }

    private List<String> due(Line line) {
        return tenancy.read(line.tenant(), () -> turns.due(line.tenant(), line.connection(), clock.instant()));
    }

    private void take(Line line, String name) {
        var activity = activities(line.channel()).stream()
                .collect(Collectors.toMap(Activity::name, Function.identity()))
                .get(name);
        if (activity != null) {
            claim(line, activity, clock.instant()).ifPresent(claim -> take(line, activity, claim));
        }
    }

    private Optional<Claim> claim(Line line, Activity activity, Instant now) {
        return tenancy.in(
                line.tenant(),
                () -> turns.claim(line.tenant(), line.connection(), activity.name(), now, leases.until()));
    }

    /** What this node took stays its own while it works, however long that takes. */
    private void take(Line line, Activity activity, Claim claim) {
        try (var _ = leases.hold(claim.until(), until -> renew(line, activity, claim, until))) {
            activity.take(line, claim.argument());
            settle(line, activity, claim, succeeded(activity));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (Exception failed) {
            LOG.info("{} of connection {} failed: {}", activity.name(), line.connection(), failed.toString());
            settle(line, activity, claim, failed(claim, failed));
        }
    }

    private boolean renew(Line line, Activity activity, Claim claim, Instant until) {
        return tenancy.in(
                line.tenant(), () -> turns.renew(line.tenant(), line.connection(), activity.name(), claim, until));
    }

    /** Somebody slower than their lease settles nothing: by then it is another's turn. */
    private void settle(Line line, Activity activity, Claim claim, Settlement end) {
        boolean ours = tenancy.in(
                line.tenant(), () -> turns.settle(line.tenant(), line.connection(), activity.name(), claim, end));
        if (!ours) {
            LOG.info("{} of connection {} was taken over meanwhile", activity.name(), line.connection());
        }
    }

    private Settlement succeeded(Activity activity) {
        var now = clock.instant();
        return new Settlement(now, 0, null, activity.next(now));
    }

    private Settlement failed(Claim claim, Exception failed) {
        var now = clock.instant();
        int failures = claim.failures() + 1;
        var text = failed.toString();
        var error = text.substring(0, Math.min(LONGEST_ERROR, text.length()));
        return new Settlement(now, failures, error, now.plus(Backoff.after(failures)));
    }

    private List<Activity> activities(String channel) {
        return byChannel.getOrDefault(channel, List.of());
    }
}
