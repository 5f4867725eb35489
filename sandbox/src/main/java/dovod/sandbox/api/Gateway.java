package dovod.sandbox.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dovod.sandbox.fault.Bending;
import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.fault.Faults;
import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.http.Wire;
import dovod.sandbox.journal.Asked;
import dovod.sandbox.journal.Journal;
import dovod.sandbox.time.Agenda;
import dovod.sandbox.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Takes the requests to the Seller API, one after the other check, and answers them as Ozon does. */
public final class Gateway implements HttpHandler {
    private static final int LONGEST_BODY = 20 * 1024 * 1024;
    private static final int KEPT_OF_BODY = 16_384;

    private final World world;
    private final Catalogue catalogue;
    private final Door door;
    private final Faults faults;
    private final Journal journal;
    private final Agenda agenda;
    private final Wire wire;
    private final InstantSource wall;
    private final RequestWatch watch;
    private final String base;

    @SuppressWarnings("TooManyParameters")
    public Gateway(
            World world,
            Catalogue catalogue,
            Door door,
            Faults faults,
            Journal journal,
            Agenda agenda,
            Wire wire,
            InstantSource wall,
            RequestWatch watch,
            String base) {
        this.world = world;
        this.catalogue = catalogue;
        this.door = door;
        this.faults = faults;
        this.journal = journal;
        this.agenda = agenda;
        this.wire = wire;
        this.wall = wall;
        this.watch = watch;
        this.base = base;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        var struck = faults.strike(FaultKind.Phase.CONNECTION, path)
                .or(() -> catalogue.method(path).flatMap(_ -> faults.strike(FaultKind.Phase.BEFORE, path)));
        var visit = new Visit(exchange, path, bytes);
        if (struck.isPresent()) {
            fail(visit, struck.get());
        } else {
            serve(visit);
        }
    }

    private void serve(Visit visit) throws IOException {
        var answer = answer(visit);
        var after = answer.status() == 200 && catalogue.method(visit.path).isPresent()
                ? faults.strike(FaultKind.Phase.AFTER, visit.path)
                : Optional.<Fault>empty();
        if (after.isPresent()) {
            failAfterwards(visit, after.get(), answer);
            return;
        }
        var bent = bend(visit, answer);
        note(visit, bent.status(), "");
        wire.send(visit.exchange, bent);
    }

    private Answer answer(Visit visit) {
        try {
            if (visit.bytes.length > LONGEST_BODY) {
                throw Refusal.bad("Request validation error: the body is too long");
            }
            return reply(visit);
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (RuntimeException e) {
            System.getLogger(Gateway.class.getName()).log(System.Logger.Level.ERROR, "Failed at " + visit.path, e);
            return Refusal.of(500, 13, "Internal error").answer();
        }
    }

    private Answer reply(Visit visit) {
        if (visit.path.startsWith(ChatFiles.PREFIX)) {
            var caller = door.admit(visit.exchange.getRequestHeaders(), visit.path);
            return ChatFiles.find(world, caller.shop(), visit.path).with(caller.headers());
        }
        var method = catalogue.method(visit.path);
        if (method.isEmpty()) {
            return Answer.text(404, "404 page not found");
        }
        if (!visit.exchange.getRequestMethod().equals("POST")) {
            throw Refusal.of(405, 12, "method is not allowed");
        }
        var caller = door.admit(visit.exchange.getRequestHeaders(), visit.path);
        watch.saw(visit.path, visit.bytes);
        var call = new Call(caller.shop(), Body.parse(visit.bytes), world.now(), base);
        return Answer.json(200, method.get().answer(call)).with(caller.headers());
    }

    /** What goes wrong before the call takes effect. */
    private void fail(Visit visit, Fault fault) throws IOException {
        switch (fault.kind()) {
            case TOO_MANY_REQUESTS ->
                refuse(visit, fault, Refusal.tooMany(Math.max(1, fault.delay().toSeconds())));
            case INTERNAL_ERROR -> refuse(visit, fault, Refusal.of(500, 13, "Internal error"));
            case UNAVAILABLE -> refuse(visit, fault, Refusal.of(503, 14, "Circle is open"));
            case TIMEOUT_LATE_EFFECT -> {
                agenda.after(fault.delay(), () -> answer(visit));
                hang(visit, fault);
            }
            case TIMEOUT_BEFORE_EFFECT -> hang(visit, fault);
            default -> {
                note(visit, 0, fault.kind().name());
                wire.cut(visit.exchange);
            }
        }
    }

    /** What goes wrong after the call took effect. */
    private void failAfterwards(Visit visit, Fault fault, Answer answer) throws IOException {
        switch (fault.kind()) {
            case INTERNAL_ERROR_AFTER_EFFECT -> refuse(visit, fault, Refusal.of(500, 13, "Internal error"));
            case CUT_AFTER_EFFECT -> {
                note(visit, 0, fault.kind().name());
                wire.breakOff(visit.exchange, answer);
            }
            default -> hang(visit, fault);
        }
    }

    private void hang(Visit visit, Fault fault) {
        note(visit, 0, fault.kind().name());
        wire.hang(visit.exchange, fault.hold());
    }

    private void refuse(Visit visit, Fault fault, Refusal refusal) throws IOException {
        var answer = refusal.answer();
        note(visit, answer.status(), fault.kind().name());
        wire.send(visit.exchange, answer);
    }

    private Answer bend(Visit visit, Answer answer) {
        var json = answer.json();
        if (json == null || answer.status() != 200) {
            return answer;
        }
        if (faults.strike(FaultKind.GARBAGE, visit.path).isPresent()) {
            return Answer.bytes(200, "application/json", "<html>502".getBytes(StandardCharsets.UTF_8));
        }
        var bent = Bending.answer(faults, visit.path, Body.parse(visit.bytes).node(), json);
        return Answer.json(200, bent).with(answer.headers());
    }

    private void note(Visit visit, int status, String fault) {
        var clientId = visit.exchange.getRequestHeaders().getFirst("Client-Id");
        var length = Math.min(visit.bytes.length, KEPT_OF_BODY);
        var body = new String(visit.bytes, 0, length, StandardCharsets.UTF_8);
        var asker = clientId == null ? "" : clientId;
        journal.add(new Asked(world.now(), wall.instant(), asker, visit.path, body, status, fault));
    }

    private record Visit(HttpExchange exchange, String path, byte[] bytes) {}

    /** Looks at requests that were let in. */
    @FunctionalInterface
    public interface RequestWatch {
        void saw(String path, byte[] body);
    }

    /** What a method's answer carries besides its body. */
    static Map<String, String> remaining(int left) {
        return Map.of("Ratelimit-Remaining", Integer.toString(left));
    }
}
