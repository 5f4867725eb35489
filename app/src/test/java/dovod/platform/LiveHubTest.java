package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.LiveClient.Changed;
import dovod.platform.LiveClient.Over;
import dovod.platform.LiveClient.Resync;
import dovod.platform.spi.LiveTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database: what one says, pages of both hear, and nobody else does. */
@DeskTest
class LiveHubTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration AT_ONCE = Duration.ZERO;

    /** Everybody may listen to shelves, and to secrets only the strangers. */
    private static final LiveTopic SHELVES = new LiveTopic() {
        @Override
        public boolean owns(String topic) {
            return topic.startsWith("shelf") || topic.startsWith("secret");
        }

        @Override
        public boolean mayListen(Actor actor, String topic) {
            return topic.startsWith("shelf") || actor.tenant().equals(Cast.STRANGERS);
        }
    };

    @Autowired
    Database database;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Live live;

    private final List<LiveHub> hubs = new ArrayList<>();
    private LiveHub here;
    private LiveHub there;

    @BeforeEach
    void open() throws InterruptedException {
        here = hub();
        there = hub();
    }

    @AfterEach
    void close() {
        hubs.forEach(LiveHub::stop);
    }

    @Test
    void whatIsSaidIsHeardOnEveryNode() throws InterruptedException {
        var near = here.listen(Cast.MARIA, Set.of("shelf:1", "shelf:2"));
        var far = there.listen(Cast.OLEG, Set.of("shelf:1"));

        say("shelf:1", "filled");

        assertThat(next(near)).contains(new Changed(new LiveHint(Cast.OLKHA, "shelf:1", "filled")));
        assertThat(next(far)).contains(new Changed(new LiveHint(Cast.OLKHA, "shelf:1", "filled")));
    }

    @Test
    void neighboursAndOtherTopicsHearNothing() throws InterruptedException {
        var stranger = here.listen(Cast.IGNAT, Set.of("shelf:1"));
        var elsewhere = here.listen(Cast.MARIA, Set.of("shelf:2"));
        var witness = here.listen(Cast.MARIA, Set.of("shelf:1"));

        say("shelf:1", "filled");

        assertThat(next(witness)).isPresent();
        assertThat(stranger.next(AT_ONCE)).isEmpty();
        assertThat(elsewhere.next(AT_ONCE)).isEmpty();
    }

    @Test
    void whatWasNotCommittedWasNotSaid() throws InterruptedException {
        var page = here.listen(Cast.MARIA, Set.of("shelf:1"));

        assertThatThrownBy(() -> tenancy.run(Cast.OLKHA, () -> {
                    live.tell(Cast.OLKHA, "shelf:1", "imagined");
                    throw new NotFound();
                }))
                .isInstanceOf(NotFound.class);
        say("shelf:1", "real");

        assertThat(next(page)).contains(new Changed(new LiveHint(Cast.OLKHA, "shelf:1", "real")));
    }

    @Test
    void whatHappenedWhileThePageWasOnItsWayIsSaidAgain() throws InterruptedException {
        var witness = here.listen(Cast.OLEG, Set.of("shelf:1"));
        say("shelf:1", "filled");
        assertThat(next(witness)).isPresent();

        var late = here.listen(Cast.MARIA, Set.of("shelf:1", "shelf:2"));

        assertThat(late.next(AT_ONCE)).contains(new Changed(new LiveHint(Cast.OLKHA, "shelf:1", "filled"), true));
        assertThat(late.next(AT_ONCE)).isEmpty();
    }

    @Test
    void aBrokenLineIsMendedAndPagesFetchAnew() throws InterruptedException {
        var page = here.listen(Cast.MARIA, Set.of("shelf:1"));

        assertThat(JdbcClient.create(database.owning())
                        .sql("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE application_name = 'dovod live' AND datname = current_database()""")
                        .query(Boolean.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(2)
                .containsOnly(true);

        assertThat(next(page)).contains(new Resync());
        say("shelf:1", "after");
        assertThat(next(page)).contains(new Changed(new LiveHint(Cast.OLKHA, "shelf:1", "after")));
    }

    @Test
    void aSlowPageIsToldToFetchAnewAndTheSameIsSaidOnce() throws InterruptedException {
        var page = here.listen(Cast.MARIA, Set.of("shelf:1"));
        var hint = new Changed(new LiveHint(Cast.OLKHA, "shelf:1", "filled"));
        page.say(hint);
        page.say(hint);
        assertThat(page.next(AT_ONCE)).contains(hint);
        assertThat(page.next(AT_ONCE)).isEmpty();

        for (var number = 0; number < 1_000; number++) {
            page.say(new Changed(new LiveHint(Cast.OLKHA, "shelf:1", "filled " + number)));
        }
        assertThat(page.next(AT_ONCE)).contains(new Resync());
        assertThat(page.next(AT_ONCE)).isEmpty();
    }

    @Test
    void aForeignOrUnknownTopicIsNotThere() {
        for (var topic : List.of("secret", "nothing", "")) {
            assertThatThrownBy(() -> here.listen(Cast.MARIA, Set.of("shelf:1", topic)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(here.listen(Cast.IGNAT, Set.of("secret"))).isNotNull();
    }

    @Test
    void onePersonDoesNotTakeAllTheLines() {
        var first = here.listen(Cast.MARIA, Set.of("shelf:1"));
        for (var page = 1; page < 30; page++) {
            here.listen(Cast.MARIA, Set.of("shelf:1"));
        }
        assertThatThrownBy(() -> here.listen(Cast.MARIA, Set.of("shelf:1"))).isInstanceOf(Refused.class);
        assertThat(here.listen(Cast.ZOYA, Set.of("shelf:1"))).isNotNull();

        here.leave(first);
        assertThat(here.listen(Cast.MARIA, Set.of("shelf:1"))).isNotNull();
    }

    @Test
    void aDeskThatStopsEndsItsPages() throws InterruptedException {
        var page = here.listen(Cast.MARIA, Set.of("shelf:1"));

        here.stop();

        assertThat(next(page)).contains(new Over());
    }

    private LiveHub hub() throws InterruptedException {
        var hub = new LiveHub(database, List.of(SHELVES));
        hubs.add(hub);
        hub.start();
        assertThat(hub.awaitOpen(SOON)).isTrue();
        return hub;
    }

    private void say(String topic, String event) {
        tenancy.run(Cast.OLKHA, () -> live.tell(Cast.OLKHA, topic, event));
    }

    private static Optional<LiveClient.Event> next(LiveClient client) throws InterruptedException {
        return client.next(SOON);
    }
}
