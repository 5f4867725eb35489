package dovod.sla;

import static dovod.cast.Cast.ANNA;
import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.platform.DueJobs;
import dovod.platform.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The standard calendar works Monday to Friday from 9 to 18 in Moscow and promises 2 and 4 hours. */
@DeskTest
class ClocksTest {

    private final UUID chat = Ids.next();

    @Autowired
    private Clocks clocks;

    @Autowired
    private WhyDue whyDue;

    @Autowired
    private Calendars calendars;

    @Autowired
    private SavingCalendar saving;

    @Autowired
    private MarkingBreaches marking;

    @Autowired
    private JdbcClocks stored;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext desk;

    @Test
    void aPromiseIsCountedInWorkingTime() {
        turn(owed("2026-11-20T17:30"));

        assertThat(ours().dueAt()).isEqualTo(moscow("2026-11-23T10:30"));
        assertThat(ours().state()).isEqualTo(ClockFace.State.RUNNING);
    }

    @Test
    void oneClockOfAKindRunsHoweverOftenItIsAskedFor() {
        turn(owed("2026-11-20T17:30"), owed("2026-11-20T17:31"));
        turn(owed("2026-11-20T17:32"));

        assertThat(clocks.of(OLKHA, List.of(chat))).hasSize(1);
        assertThat(ours().startedAt()).isEqualTo(moscow("2026-11-20T17:30"));
    }

    @Test
    void itWasMetOrLate() {
        turn(owed("2026-11-20T10:00"), new ClockTurn.Met(chat, moscow("2026-11-20T12:00")));
        assertThat(ours().state()).isEqualTo(ClockFace.State.MET);

        var other = Ids.next();
        clocks.turn(
                OLKHA,
                List.of(
                        new ClockTurn.Owed(other, moscow("2026-11-20T10:00"), null, true, "x"),
                        new ClockTurn.Met(other, moscow("2026-11-20T12:01"))));
        assertThat(clocks.of(OLKHA, List.of(other)))
                .singleElement()
                .satisfies(face -> assertThat(face.state()).isEqualTo(ClockFace.State.LATE));

        assertThat(marking.mark(OLKHA)).as("what was met runs out no more").isZero();
        assertThat(ours().state()).isEqualTo(ClockFace.State.MET);
    }

    @Test
    void theMarketplacesTermsStartWithTheirEvent() {
        turn(wrote("2026-11-20T10:00"), wrote("2026-11-20T11:00"));

        assertThat(due("chat_answered_24h")).isEqualTo(moscow("2026-11-21T10:00"));
        assertThat(due("chat_reply_48h")).isEqualTo(moscow("2026-11-22T11:00"));
        assertThat(clocks.of(OLKHA, List.of(chat))).hasSize(2);
    }

    @Test
    void aPauseStopsOurClockAndNotTheirs() {
        var nearest = turn(
                owed("2026-11-20T10:00"),
                wrote("2026-11-20T10:00"),
                new ClockTurn.Paused(chat, moscow("2026-11-20T11:00"), "технолог думает"));
        assertThat(nearest).isEqualTo(moscow("2026-11-21T10:00"));
        assertThat(ours().state()).isEqualTo(ClockFace.State.PAUSED);
        assertThat(ours().dueAt()).isNull();

        turn(new ClockTurn.Resumed(chat, moscow("2026-11-20T15:00"), "us"));
        assertThat(ours().dueAt()).isEqualTo(moscow("2026-11-20T16:00"));
    }

    @Test
    void aTurnThatComesLateDoesNotTurnTimeBack() {
        turn(owed("2026-11-20T10:00"), new ClockTurn.Met(chat, moscow("2026-11-20T09:00")));

        assertThat(ours().state()).isEqualTo(ClockFace.State.MET);
    }

    @Test
    void saysWhyDueThen() {
        turn(
                owed("2026-11-03T16:30"),
                new ClockTurn.Paused(chat, moscow("2026-11-05T09:15"), "технолог думает"),
                new ClockTurn.Resumed(chat, moscow("2026-11-05T09:45"), "us"));

        var why = whyDue.explain(MARIA, ours().id());
        assertThat(why.calendarName()).isEqualTo("Основной");
        assertThat(why.lines())
                .extracting(line -> line.key().substring("sla.why.".length()) + " " + hours(line.length()))
                .containsExactly(
                        "counted 0:30",
                        "shortened 1:00",
                        "holiday 39:00",
                        "counted 0:15",
                        "paused 0:30",
                        "counted 1:15");
        assertThat(why.lines().get(2).arguments()).containsExactly("День народного единства");
        assertThat(why.clock().dueAt()).isEqualTo(moscow("2026-11-05T11:00"));
    }

    @Test
    void theirTermIsExplainedToo() {
        turn(wrote("2026-11-20T10:00"));
        var theirs = clocks.of(OLKHA, List.of(chat)).getFirst();

        var why = whyDue.explain(MARIA, theirs.id());
        assertThat(why.calendarName()).isNull();
        assertThat(why.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.length()).isEqualTo(theirs.target()));
        assertThatThrownBy(() -> whyDue.explain(BORIS, theirs.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void aChangedCalendarMovesWhatRunsAndTellsOfIt() {
        turn(owed("2026-11-20T10:00"));
        var id = calendars.standard(OLKHA);
        var draft = calendars.draft(ANNA, id);
        saving.save(
                ANNA,
                id,
                new CalendarDraft(
                        draft.name(),
                        draft.zone(),
                        draft.week(),
                        draft.holidays(),
                        "20.11.2026 10:00-11:00 Ярмарка",
                        "3:00",
                        "4:00",
                        draft.version()));
        assertThat(ours().dueAt()).isEqualTo(moscow("2026-11-20T12:00"));

        DueJobs.run(desk);
        assertThat(ours().dueAt()).isEqualTo(moscow("2026-11-23T11:00"));
        assertThat(ours().target()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void aNextReplyHasAPromiseOfItsOwn() {
        turn(new ClockTurn.Owed(chat, moscow("2026-11-20T10:00"), null, false, "buyer_wrote"));

        assertThat(ours().kind()).isEqualTo(ClockKind.NEXT_REPLY);
        assertThat(ours().target())
                .isEqualTo(calendars.full(OLKHA).getFirst().nextReply())
                .isNotEqualTo(calendars.full(OLKHA).getFirst().firstReply());
    }

    @Test
    void aClockIsBreachedInTheMomentItIsDue() {
        turn(owed("2026-11-20T10:00"));
        var due = Objects.requireNonNull(ours().dueAt());

        clock.set(due.minusMillis(1));
        assertThat(marking.mark(OLKHA)).isZero();
        clock.set(due);
        assertThat(marking.mark(OLKHA)).isOne();
    }

    /** In a window something is allowed: nobody is late when it closes, and a reply does not close it. */
    @Test
    void aWindowJustCloses() {
        assertThat(turn(paid(TestClock.START.minus(Duration.ofHours(71)))))
                .as("nobody owes anything")
                .isNull();
        turn(new ClockTurn.Met(chat, TestClock.START));
        assertThat(clocks.of(OLKHA, List.of(chat)).getFirst().state()).isEqualTo(ClockFace.State.RUNNING);

        clock.advance(Duration.ofHours(1));
        assertThat(marking.mark(OLKHA)).isOne();
        assertThat(clocks.of(OLKHA, List.of(chat)).getFirst().state()).isEqualTo(ClockFace.State.DROPPED);
    }

    @Test
    void aWindowThatIsToldOfWhenItHasClosedIsNotOpened() {
        turn(paid(TestClock.START.minus(Duration.ofHours(72))));
        assertThat(clocks.of(OLKHA, List.of(chat))).isEmpty();

        turn(paid(TestClock.START.minus(Duration.ofHours(72)).plusMillis(1)));
        assertThat(clocks.of(OLKHA, List.of(chat))).hasSize(1);
    }

    @Test
    void whatRanOutIsMarkedOnce() {
        turn(owed("2026-11-20T10:00"), wrote("2026-11-20T10:00"));
        assertThat(marking.mark(OLKHA)).isEqualTo(2);
        assertThat(marking.mark(OLKHA)).isZero();
        assertThat(ours().state()).isEqualTo(ClockFace.State.BREACHED);
        assertThat(clock.instant()).isEqualTo(TestClock.START);

        turn(new ClockTurn.Met(chat, TestClock.START));
        assertThat(ours().state()).isEqualTo(ClockFace.State.LATE);
    }

    @Test
    void aBatchOfAThousandIsWrittenAtOnce() {
        var many = new AtomicInteger();
        var turns = Stream.generate(Ids::next)
                .limit(1000)
                .<ClockTurn>map(subject -> new ClockTurn.Owed(
                        subject, moscow("2026-11-20T10:00").plusSeconds(many.incrementAndGet()), null, true, "x"))
                .toList();
        var nearest = clocks.turn(OLKHA, turns);

        assertThat(nearest).hasSize(1000).doesNotContainValue(null);
        assertThat(tenancy.read(OLKHA, () -> stored.of(OLKHA, nearest.keySet()).size()))
                .isEqualTo(1000);
    }

    private @Nullable Instant turn(ClockTurn... turns) {
        return clocks.turn(OLKHA, List.of(turns)).get(chat);
    }

    private ClockTurn owed(String at) {
        return new ClockTurn.Owed(chat, moscow(at), null, true, "buyer_wrote");
    }

    private ClockTurn wrote(String at) {
        return new ClockTurn.Happened(chat, moscow(at), "ozon", "buyer_wrote");
    }

    private ClockTurn paid(Instant at) {
        return new ClockTurn.Happened(chat, at, "ozon", "posting_paid_fbs");
    }

    private ClockFace ours() {
        return clocks.of(OLKHA, List.of(chat)).stream()
                .filter(face -> face.kind() != ClockKind.MARKETPLACE)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Instant due(String rule) {
        return clocks.of(OLKHA, List.of(chat)).stream()
                .filter(face -> face.rule() != null && face.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .dueAt();
    }

    private static String hours(Duration length) {
        return length.toHours() + ":" + String.format(Locale.ROOT, "%02d", length.toMinutesPart());
    }

    private static Instant moscow(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Moscow")).toInstant();
    }
}
