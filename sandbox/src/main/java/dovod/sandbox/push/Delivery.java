package dovod.sandbox.push;

import dovod.sandbox.fault.Bending;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.fault.Faults;
import dovod.sandbox.journal.Journal;
import dovod.sandbox.journal.Pushed;
import dovod.sandbox.json.Json;
import dovod.sandbox.time.Agenda;
import dovod.sandbox.world.World;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** Brings pushes to their addresses, again and again at the documented intervals. */
final class Delivery implements AutoCloseable {
    private static final Duration LONGEST_HOLD = Duration.ofSeconds(30);

    private final World world;
    private final Agenda agenda;
    private final Faults faults;
    private final Journal journal;
    private final PushRules rules;
    private final InstantSource wall;
    private final Endpoints endpoints;
    private final Postman postman;
    private final Map<Long, ExecutorService> lanes = new ConcurrentHashMap<>();
    private final Map<Long, Push> held = new ConcurrentHashMap<>();

    Delivery(
            World world,
            Agenda agenda,
            Faults faults,
            Journal journal,
            PushRules rules,
            InstantSource wall,
            Endpoints endpoints,
            Postman postman) {
        this.world = world;
        this.agenda = agenda;
        this.faults = faults;
        this.journal = journal;
        this.rules = rules;
        this.wall = wall;
        this.endpoints = endpoints;
        this.postman = postman;
    }

    /** Sends a push, unless a fault loses, doubles or delays it. */
    void send(long id, Push push) {
        var type = push.type().name();
        if (faults.strike(FaultKind.PUSH_LOST, type).isPresent()) {
            lose(id, push);
            return;
        }
        if (faults.strike(FaultKind.PUSH_REORDERED, type).isPresent() && held.putIfAbsent(id, push) == null) {
            agenda.after(LONGEST_HOLD, () -> release(id));
            return;
        }
        schedule(id, push);
        if (faults.strike(FaultKind.PUSH_DUPLICATED, type).isPresent()) {
            schedule(id, push);
        }
        release(id);
    }

    @Override
    public void close() {
        lanes.values().forEach(ExecutorService::shutdownNow);
    }

    private void release(long id) {
        var waiting = held.remove(id);
        if (waiting != null) {
            schedule(id, waiting);
        }
    }

    private void schedule(long id, Push push) {
        agenda.at(world.now(), () -> start(id, push, 1));
    }

    private void start(long id, Push push, int attempt) {
        agenda.begin();
        try {
            lane(id).execute(() -> attempt(id, push, attempt));
        } catch (RejectedExecutionException e) {
            agenda.end();
        }
    }

    private ExecutorService lane(long id) {
        return lanes.computeIfAbsent(
                id,
                key -> Executors.newFixedThreadPool(
                        rules.lanes(),
                        Thread.ofVirtual().name("sandbox-push-", 0).factory()));
    }

    private void attempt(long id, Push push, int attempt) {
        try {
            endpoints.find(id).filter(endpoint -> endpoint.wants(push.type())).ifPresent(endpoint -> {
                var reply = postman.tell(
                        endpoint.url(), Bending.spellings(faults, push.type().name(), push.body()));
                note(endpoint, push, attempt, reply.outcome(), reply.took());
                endpoints.note(id, reply);
                if (!reply.good()) {
                    again(id, push, attempt, reply);
                }
            });
        } finally {
            agenda.end();
        }
    }

    private void again(long id, Push push, int attempt, Reply reply) {
        if (rules.triesAfter(attempt)) {
            agenda.after(rules.waitAfter(attempt), () -> start(id, push, attempt + 1));
        } else if (!reply.connected()) {
            endpoints.stop(id, Endpoint.Stop.UNREACHABLE);
        }
    }

    private void lose(long id, Push push) {
        endpoints.find(id).ifPresent(endpoint -> note(endpoint, push, 1, Pushed.LOST, Duration.ZERO));
    }

    private void note(Endpoint endpoint, Push push, int attempt, String outcome, Duration took) {
        journal.add(new Pushed(
                world.now(),
                wall.instant(),
                endpoint.clientId(),
                endpoint.url(),
                push.type().name(),
                Json.MAPPER.writeValueAsString(push.body()),
                attempt,
                outcome,
                took.toMillis()));
    }
}
