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

    private final World world;
    private final Catalogue catalogue;
    private final Door door;
    private final Faults faults;
    private final RequestWatch watch;
    private final String base;
    private final Wire wire;
    private final Visits visits;
    private final Mishaps mishaps;

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
        this.watch = watch;
        this.base = base;
        this.wire = wire;
        this.visits = new Visits(world, journal, wall);
        this.mishaps = new Mishaps(wire, visits, agenda);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var visit = new Visit(exchange, path, exchange.getRequestBody().readNBytes(LONGEST_BODY + 1));
        var struck = faults.strike(FaultKind.Phase.CONNECTION, path)
                .or(() -> catalogue.method(path).flatMap(_ -> faults.strike(FaultKind.Phase.BEFORE, path)));
        if (struck.isPresent()) {
            mishaps.before(visit, struck.get(), () -> answer(visit));
        } else {
            serve(visit);
        }
    }

    private void serve(Visit visit) throws IOException {
        var answer = answer(visit);
        var took = answer.status() == 200 && catalogue.method(visit.path()).isPresent();
        var struck = took ? faults.strike(FaultKind.Phase.AFTER, visit.path()) : Optional.<Fault>empty();
        if (struck.isPresent()) {
            mishaps.after(visit, struck.get(), answer);
            return;
        }
        var bent = bend(visit, answer);
        visits.note(visit, bent.status(), "");
        wire.send(visit.exchange(), bent);
    }

    private Answer answer(Visit visit) {
        try {
            if (visit.bytes().length > LONGEST_BODY) {
                throw Refusal.bad("Request validation error: the body is too long");
            }
            return reply(visit);
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (RuntimeException e) {
            System.getLogger(Gateway.class.getName()).log(System.Logger.Level.ERROR, "Failed at " + visit.path(), e);
            return Refusal.of(500, 13, "Internal error").answer();
        }
    }

    private Answer reply(Visit visit) {
        var path = visit.path();
        if (path.startsWith(ChatFiles.PREFIX)) {
            var caller = door.admit(visit);
            return ChatFiles.find(world, caller.shop(), path).with(caller.headers());
        }
        if (path.startsWith(VoucherFiles.PREFIX)) {
            return VoucherFiles.find(world, path);
        }
        var method = catalogue.method(path);
        if (method.isEmpty()) {
            return Answer.text(404, "404 page not found");
        }
        if (!visit.verb().equals("POST")) {
            throw Refusal.of(405, 12, "method is not allowed");
        }
        var caller = door.admit(visit);
        watch.saw(path, visit.bytes());
        var call = new Call(caller.shop(), Body.parse(visit.bytes()), world.now(), base);
        return Answer.json(200, method.get().answer(call)).with(caller.headers());
    }

    private Answer bend(Visit visit, Answer answer) {
        var json = answer.json();
        if (json == null || answer.status() != 200) {
            return answer;
        }
        if (faults.strike(FaultKind.GARBAGE, visit.path()).isPresent()) {
            return Answer.bytes(200, "application/json", "<html>502".getBytes(StandardCharsets.UTF_8));
        }
        var bent =
                Bending.answer(faults, visit.path(), Body.parse(visit.bytes()).node(), json);
        return Answer.json(200, bent).with(answer.headers());
    }

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
