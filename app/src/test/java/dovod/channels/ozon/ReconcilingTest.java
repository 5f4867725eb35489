package dovod.channels.ozon;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.channels.Difference;
import dovod.channels.FetchingAgain;
import dovod.channels.Reconciliations;
import dovod.platform.spi.AfterRestore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is missing is found, told and mended. */
@NullUnmarked
class ReconcilingTest extends OzonStory {

    @Autowired
    Reconciling reconciling;

    @Autowired
    Reconciliations reconciliations;

    @Autowired
    FetchingAgain fetchingAgain;

    @Autowired
    List<AfterRestore> rooms;

    @Test
    void allIsWellWhenEveryMessageIsHere() throws Exception {
        seller.buyerSays(chatWithIgor(), "Первое");
        poll();

        reconciling.take(line(), null);

        var tally = reconciliations.of(VERA, connection).getFirst();
        assertThat(tally.there()).isEqualTo(1);
        assertThat(tally.here()).isEqualTo(1);
        assertThat(tally.found()).isZero();
        assertThat(tally.differences()).isEmpty();
    }

    @Test
    void aPlantedGapIsFoundAndFilled() throws Exception {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Первое");
        seller.buyerSays(chat, "Второе");
        poll();
        lose("Второе");

        reconciling.take(line(), null);

        var tally = reconciliations.of(VERA, connection).getFirst();
        assertThat(tally.found()).isEqualTo(1);
        assertThat(tally.differences()).containsExactly(new Difference(chat, 2, 1));
        assertThat(bodies()).containsExactlyInAnyOrder("Первое", "Второе");
    }

    @Test
    void wordsThatWereChangedWithoutAPushAreNoticedAtNight() throws Exception {
        var chat = chatWithIgor();
        var first = seller.buyerSays(chat, "Стул сламан");
        seller.buyerSays(chat, "Пришлите другой");
        poll();
        pass(Duration.ofHours(3));
        seller.edit(chat, first.id(), "Стул сломан");

        reconciling.take(line(), null);

        assertThat(bodies()).containsExactlyInAnyOrder("Стул сломан", "Пришлите другой");
        assertThat(count("SELECT count(*) FROM conversations.message_version")).isEqualTo(1);
        assertThat(reconciliations.of(VERA, connection).getFirst().differences())
                .isEmpty();
    }

    @Test
    void aPollThatPassesAMessageAgainNoticesItsNewWords() {
        var chat = chatWithIgor();
        var first = seller.buyerSays(chat, "Стул сламан");
        poll();
        seller.edit(chat, first.id(), "Стул сломан");
        pass(Duration.ofMinutes(1));
        seller.buyerSays(chat, "Пришлите другой");
        poll();

        assertThat(bodies()).containsExactlyInAnyOrder("Стул сломан", "Пришлите другой");
    }

    @Test
    void anAdministratorHasItFetchedAgain() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Первое");
        poll();
        lose("Первое");

        fetchingAgain.fetch(VERA, connection, "2026-11-20");
        turns.takeDue(line());
        read();

        assertThat(bodies()).containsExactly("Первое");
    }

    @Test
    void afterABackupWhatCameSinceIsFetchedOnceMore() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "До копии");
        poll();
        var taken = clock.instant();
        pass(Duration.ofMinutes(5));
        seller.buyerSays(chat, "После копии");
        poll();
        lose("После копии");

        rooms.forEach(room -> room.restored(taken));
        turns.takeDue(line());
        read();

        assertThat(bodies()).containsExactly("До копии", "После копии");
    }

    @Test
    void itIsDoneAtNightWhereOzonIsAtHome() {
        assertThat(reconciling.next(Instant.parse("2026-11-21T11:00:00Z"))).isEqualTo("2026-11-22T00:30:00Z");
        assertThat(reconciling.next(Instant.parse("2026-11-22T00:29:00Z"))).isEqualTo("2026-11-22T00:30:00Z");
        assertThat(reconciling.next(Instant.parse("2026-11-22T00:30:00Z"))).isEqualTo("2026-11-23T00:30:00Z");
    }

    @Test
    void whatWasReadLongAgoIsForgottenAndStillKnown() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Первое");
        poll();
        tenancy.run(OLKHA, () -> jdbc.sql("DELETE FROM channels.inbound").update());
        pass(Duration.ofHours(1));
        seller.buyerSays(chat, "Второе");
        poll();

        assertThat(bodies()).isEqualTo(List.of("Первое", "Второе"));
    }

    private void lose(String body) {
        tenancy.run(
                OLKHA,
                () -> jdbc.sql("DELETE FROM conversations.message WHERE body = ?")
                        .param(body)
                        .update());
    }
}
