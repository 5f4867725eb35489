package dovod.reviews;

import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Leases;
import dovod.platform.Tenancy;
import dovod.reviews.JdbcOnTheirWay.Claim;
import dovod.reviews.spi.DoorShut;
import dovod.reviews.spi.Handed;
import dovod.reviews.spi.ToldAnswer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands answers to their marketplaces, each once. One of which nobody knows whether it arrived is looked for first. */
@Component
public class CarryingAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(CarryingAnswers.class);

    private final Tenancy tenancy;
    private final People people;
    private final JdbcVoices voices;
    private final JdbcOnTheirWay claims;
    private final Doors doors;
    private final SettlingAnswer settling;
    private final Leases leases;
    private final Clock clock;

    CarryingAnswers(
            Tenancy tenancy,
            People people,
            JdbcVoices voices,
            JdbcOnTheirWay claims,
            Doors doors,
            SettlingAnswer settling,
            Leases leases,
            Clock clock) {
        this.tenancy = tenancy;
        this.people = people;
        this.voices = voices;
        this.claims = claims;
        this.doors = doors;
        this.settling = settling;
        this.leases = leases;
        this.clock = clock;
    }

    /** @return true when there may be more to do at once */
    public boolean turn() {
        boolean more = false;
        for (var tenant : people.tenants()) {
            more |= turn(tenant);
        }
        return more;
    }

    private boolean turn(TenantId tenant) {
        var now = clock.instant();
        tenancy.run(tenant, () -> claims.findOrphans(tenant, now));
        boolean sent = take(tenant, claims::toSend, now, this::send);
        boolean looked = take(tenant, claims::toLookFor, now, this::look);
        return sent || looked;
    }

    private interface Taking {
        Optional<Claim> take(TenantId tenant, Instant now, Instant until);
    }

    private boolean take(TenantId tenant, Taking taking, Instant now, BiFunction<Voice, Claim, Boolean> work) {
        var claim = tenancy.in(tenant, () -> taking.take(tenant, now, leases.until()));
        claim.ifPresent(held -> {
            var voice =
                    tenancy.read(tenant, () -> voices.find(tenant, held.voice()).orElseThrow());
            try (var _ = leases.hold(held.until(), until -> renew(tenant, held, until))) {
                LOG.debug("answer {} settled: {}", held.id(), work.apply(voice, held));
            }
        });
        return claim.isPresent();
    }

    private boolean renew(TenantId tenant, Claim claim, Instant until) {
        return tenancy.in(tenant, () -> claims.renew(tenant, claim, until));
    }

    private boolean send(Voice voice, Claim claim) {
        return settling.handed(voice, claim, handed(voice, claim));
    }

    private Handed handed(Voice voice, Claim claim) {
        try {
            return doors.of(voice)
                    .map(door -> door.answer(voice.source(), voice.address(), claim.text()))
                    .orElseGet(() -> new Handed.Declined("no_door", ""));
        } catch (RuntimeException failed) {
            LOG.warn("answer {} has an unclear fate", claim.id(), failed);
            return new Handed.Unclear();
        }
    }

    private boolean look(Voice voice, Claim claim) {
        try {
            var door = doors.of(voice);
            return door.isPresent()
                    && settling.looked(
                            voice, claim, equal(voice, claim, door.get().answers(voice.source(), voice.address())));
        } catch (DoorShut shut) {
            return settling.couldNotLook(voice, claim, shut.code());
        }
    }

    /** Ours with the same words that belong to no other answer we know; under a question it may not say whose it is. */
    private List<ToldAnswer> equal(Voice voice, Claim claim, List<ToldAnswer> told) {
        var tenant = voice.source().tenant();
        var known = tenancy.read(tenant, () -> claims.knownIds(tenant, voice.id()));
        return told.stream()
                .filter(one -> (one.ours() || !voice.isReview())
                        && !known.contains(one.id())
                        && SameWords.are(one.text(), claim.text()))
                .toList();
    }
}
