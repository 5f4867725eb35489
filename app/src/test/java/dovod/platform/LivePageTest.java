package dovod.platform;

import static dovod.cast.Cast.ANNA;
import static dovod.cast.Cast.IGNAT;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Open pages and their lines, as browsers hold them. */
@DeskTest
@NullUnmarked
class LivePageTest {

    @LocalServerPort
    int port;

    @Autowired
    Live live;

    @Autowired
    LiveHub hub;

    @Autowired
    Tenancy tenancy;

    @Test
    void twoBrowsersHearWhatOneOfThemDid() {
        try (var maria = Visitor.of(MARIA, port).listen("inbox");
                var oleg = Visitor.of(OLEG, port).listen("inbox");
                var ignat = Visitor.of(IGNAT, port).listen("inbox")) {
            say("inbox", "painted");

            assertThat(maria.await("painted")).startsWith("event: hint\ndata: ").contains("\"topic\":\"inbox\"");
            assertThat(oleg.await("painted")).contains("\"event\":\"painted\"");
            assertThat(ignat.events()).noneMatch(event -> event.contains("painted"));
        }
    }

    @Test
    void whoComesBackIsToldToFetchWhatWasMissed() {
        var maria = Visitor.of(MARIA, port);
        try (var first = maria.listen("inbox")) {
            assertThat(first.await("retry:")).contains("id: 1");
            assertThat(first.events()).noneMatch(event -> event.contains("resync"));
        }
        say("inbox", "arrived");

        try (var again = maria.with("Last-Event-ID", "1").listen("inbox")) {
            again.await("event: resync");
            say("inbox", "answered");
            again.await("answered");
        }
    }

    @Test
    void theTopicsOfOthersAreNotThere() {
        var maria = Visitor.of(MARIA, port);
        var foreign = UUID.randomUUID();

        for (var topic :
                List.of("case:" + foreign, "conversation:" + foreign, "person:" + MARIA.personId(), "nothing", "")) {
            try (var line = maria.listen(topic)) {
                assertThat(line.status()).as(topic).isEqualTo(404);
            }
        }
        assertThat(new Visitor(port).statusOf("/live?topic=inbox")).isNotEqualTo(200);
    }

    @Test
    void aLineEndsWithItsSessionAndNoOther() {
        var leaving = Visitor.of(MARIA, port);
        try (var ending = leaving.listen("inbox");
                var staying = Visitor.of(MARIA, port).listen("inbox");
                var other = Visitor.of(OLEG, port).listen("inbox")) {
            ending.await("retry:");
            leaving.post("/logout", Map.of());

            ending.awaitEnd();
            say("inbox", "arrived");
            staying.await("arrived");
            other.await("arrived");
        }
    }

    @Test
    void whoIsShutOutHearsNothingMore() {
        try (var line = Visitor.of(MARIA, port).listen("inbox")) {
            line.await("retry:");
            var anna = Visitor.of(ANNA, port);
            anna.get("/settings/people/" + MARIA.personId());
            assertThat(anna.post("/settings/people/" + MARIA.personId() + "/disabling", Map.of())
                            .statusCode())
                    .isEqualTo(303);

            line.awaitEnd();
        }
    }

    /** Its own line fills up and is cut; the desk forgets it, and others hear on. */
    @Test
    void aPageThatDoesNotReadIsDropped() throws Exception {
        var maria = Visitor.of(MARIA, port);
        try (var deaf = deaf(maria.cookie("dovod").orElseThrow());
                var oleg = Visitor.of(OLEG, port).listen("inbox")) {
            assertThat(deaf.getInputStream().read()).as("it listens").isPositive();
            for (int batch = 0; batch < 100; batch++) {
                shout(batch, 5);
            }
            // How much of it was put on the line at once depends on how busy the machine is; and lines that were cut
            // in tests before are noticed by what is said on them.
            await(() -> hub.open() == 1 || !shout(100, 200), "only Oleg is left");
            say("inbox", "heard");
            oleg.await("heard");
            assertThat(deaf.isClosed()).as("by itself").isFalse();
        }
    }

    /** Fewer at once than a page may have waiting, each as large as the database takes. */
    private boolean shout(int batch, int pauseMillis) {
        tenancy.run(OLKHA, () -> {
            for (int number = 0; number < 40; number++) {
                live.tell(OLKHA, "inbox", batch + "-" + number + "x".repeat(7_800));
            }
        });
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis));
        return true;
    }

    private static void await(BooleanSupplier come, String what) {
        for (var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40); !come.getAsBoolean(); ) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private Socket deaf(String session) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(2048);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream()
                .write("GET /live?topic=inbox HTTP/1.1\r\nHost: localhost\r\nCookie: dovod=%s\r\n\r\n"
                        .formatted(session)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private void say(String topic, String event) {
        tenancy.run(OLKHA, () -> live.tell(OLKHA, topic, event));
    }
}
