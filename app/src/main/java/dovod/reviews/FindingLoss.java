package dovod.reviews;

import dovod.kernel.Actor;
import dovod.platform.Audit;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.reviews.spi.DoorShut;
import dovod.reviews.spi.ReviewDoor;
import dovod.reviews.spi.Source;
import dovod.reviews.spi.VoiceKind;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Finds what a walk missed. A list may have a hole, so each is asked for by its id: only what the marketplace itself
 * says is not there has vanished.
 */
@Component
class FindingLoss {

    private static final int MOST_ASKED = 100;

    private final Tenancy tenancy;
    private final JdbcListed listed;
    private final JdbcVoices voices;
    private final JdbcSums sums;
    private final JdbcVanishings vanishings;
    private final Live live;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FindingLoss(
            Tenancy tenancy,
            JdbcListed listed,
            JdbcVoices voices,
            JdbcSums sums,
            JdbcVanishings vanishings,
            Live live,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tenancy = tenancy;
        this.listed = listed;
        this.voices = voices;
        this.sums = sums;
        this.vanishings = vanishings;
        this.live = live;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param began when the walk began
     * @return false when there may be more to ask about
     */
    boolean settle(Source source, ReviewDoor door, VoiceKind kind, long walk, Instant began) throws DoorShut {
        var missed = tenancy.read(
                source.tenant(),
                () -> voices.byId(source.tenant(), listed.missed(source, kind, walk, began, MOST_ASKED)));
        var gone = new ArrayList<UUID>();
        try {
            for (var voice : missed) {
                if (!door.isThere(source, voice.address())) {
                    gone.add(voice.id());
                }
            }
        } finally {
            // What was found out before the door shut is known all the same.
            writeDown(source, gone);
        }
        return missed.size() < MOST_ASKED;
    }

    private void writeDown(Source source, List<UUID> gone) {
        if (!gone.isEmpty()) {
            tenancy.run(source.tenant(), () -> vanished(source, gone));
        }
    }

    private void vanished(Source source, List<UUID> gone) {
        sums.add(source.tenant(), gone, -1);
        var written = vanishings.insert(source.tenant(), gone, clock.instant());
        live.tell(source.tenant(), VoiceTopic.ALL, VoiceTopic.CHANGED);
        if (!written.isEmpty()) {
            events.publishEvent(new ReviewsVanished(source.tenant(), source.shop(), written));
            audit.did(
                    Actor.desk(source.tenant()),
                    "reviews.vanished",
                    "shop:" + source.shop(),
                    Map.of("reviews", written.size()));
        }
    }
}
