package dovod.sandbox.push;

import dovod.sandbox.time.Agenda;
import dovod.sandbox.world.World;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Pings every address each night at three o'clock in Moscow, and notes how long the answer took. */
final class NightlyCheck {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final World world;
    private final Agenda agenda;
    private final Endpoints endpoints;
    private final Postman postman;

    NightlyCheck(World world, Agenda agenda, Endpoints endpoints, Postman postman) {
        this.world = world;
        this.agenda = agenda;
        this.endpoints = endpoints;
        this.postman = postman;
    }

    void begin() {
        agenda.at(next(world.now()), this::run);
    }

    private void run() {
        endpoints.all().stream()
                .filter(endpoint -> endpoint.enabled() && endpoint.stopped() == null)
                .forEach(this::ping);
        begin();
    }

    private void ping(Endpoint endpoint) {
        endpoints.noteNight(endpoint.id(), postman.ping(endpoint.url(), world.now()));
    }

    private static Instant next(Instant now) {
        var night = ZonedDateTime.ofInstant(now, MOSCOW).with(NIGHT);
        return (night.toInstant().isAfter(now) ? night : night.plusDays(1)).toInstant();
    }
}
