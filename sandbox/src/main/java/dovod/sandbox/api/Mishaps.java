package dovod.sandbox.api;

import dovod.sandbox.fault.Fault;
import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.http.Wire;
import dovod.sandbox.time.Agenda;
import java.io.IOException;

/** Lets visits go wrong as the faults in force ask for. */
final class Mishaps {
    private final Wire wire;
    private final Visits visits;
    private final Agenda agenda;

    Mishaps(Wire wire, Visits visits, Agenda agenda) {
        this.wire = wire;
        this.visits = visits;
        this.agenda = agenda;
    }

    /**
     * What goes wrong before the call takes effect.
     *
     * @param effect the call itself, for a fault that lets it take effect later
     */
    void before(Visit visit, Fault fault, Runnable effect) throws IOException {
        switch (fault.kind()) {
            case TOO_MANY_REQUESTS ->
                refuse(visit, fault, Refusal.tooMany(Math.max(1, fault.delay().toSeconds())));
            case INTERNAL_ERROR -> refuse(visit, fault, internalError());
            case UNAVAILABLE -> refuse(visit, fault, Refusal.of(503, 14, "Circle is open"));
            case TIMEOUT_LATE_EFFECT -> {
                agenda.after(fault.delay(), effect);
                hang(visit, fault);
            }
            case TIMEOUT_BEFORE_EFFECT -> hang(visit, fault);
            default -> {
                visits.note(visit, 0, fault.kind().name());
                wire.cut(visit.exchange());
            }
        }
    }

    /** What goes wrong after the call took effect. */
    void after(Visit visit, Fault fault, Answer answer) throws IOException {
        switch (fault.kind()) {
            case INTERNAL_ERROR_AFTER_EFFECT -> refuse(visit, fault, internalError());
            case CUT_AFTER_EFFECT -> {
                visits.note(visit, 0, fault.kind().name());
                wire.breakOff(visit.exchange(), answer);
            }
            default -> hang(visit, fault);
        }
    }

    private void hang(Visit visit, Fault fault) {
        visits.note(visit, 0, fault.kind().name());
        wire.hang(visit.exchange(), fault.hold());
    }

    private void refuse(Visit visit, Fault fault, Refusal refusal) throws IOException {
        visits.note(visit, refusal.status(), fault.kind().name());
        wire.send(visit.exchange(), refusal.answer());
    }

    private static Refusal internalError() {
        return Refusal.of(500, 13, "Internal error");
    }
}
