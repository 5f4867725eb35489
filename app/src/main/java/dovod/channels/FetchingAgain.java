package dovod.channels;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has everything since a day fetched once more: for an administrator who believes that something is missing. */
@Component
public class FetchingAgain {

    /** The activity that every channel does this by. */
    public static final String ACTIVITY = "again";

    private final Tenancy tenancy;
    private final JdbcConnections connections;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    FetchingAgain(Tenancy tenancy, JdbcConnections connections, Turns turns, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.connections = connections;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param typedDay as a date field sends it, in the reader's zone */
    public void fetch(Actor actor, UUID id, String typedDay) {
        actor.need(Right.ADMINISTER);
        var line = tenancy.read(actor.tenant(), () -> connections.line(actor.tenant(), id))
                .orElseThrow(NotFound::new);
        if (!line.working()) {
            throw new Refused(Refusal.conflict("connection_rests"));
        }
        var since = day(typedDay).atStartOfDay(actor.zone()).toInstant();
        if (since.isAfter(clock.instant())) {
            throw new Refused(Refusal.field("since", "since_in_future"));
        }
        tenancy.run(actor.tenant(), () -> {
            turns.ask(line, ACTIVITY, since.toString());
            audit.did(actor, "connection.fetched_again", "connection:" + id, Map.of("since", since.toString()));
        });
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            throw new Refused(Refusal.field("since", "since_unreadable"));
        }
    }
}
