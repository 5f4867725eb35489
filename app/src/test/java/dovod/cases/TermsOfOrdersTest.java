package dovod.cases;

import static dovod.cast.Cast.ANNA;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.orders.FactKind;
import dovod.orders.RecordingFacts;
import dovod.orders.Telling;
import dovod.orders.ToldFact;
import dovod.orders.ToldPosting;
import dovod.people.SettingTeam;
import dovod.people.TeamDraft;
import dovod.platform.DueJobs;
import dovod.sla.CalendarDraft;
import dovod.sla.Calendars;
import dovod.sla.ClockFace;
import dovod.sla.MarkingBreaches;
import dovod.sla.SavingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Terms that begin with what happens to an order, and clocks of a team whose hours change. */
class TermsOfOrdersTest extends CaseStory {

    private static final Duration WINDOW = Duration.ofHours(72);
    private static final String ORDER = "36108229-0190";
    private static final String DELIVERED = "chat_start_72h_delivered";

    @Autowired
    private RecordingFacts recording;

    @Autowired
    private MarkingBreaches marking;

    @Autowired
    private SettingTeam teams;

    @Autowired
    private SavingCalendar saving;

    @Autowired
    private Calendars calendars;

    @Autowired
    private AssigningCase assigning;

    @Autowired
    private ApplicationContext desk;

    private Letterbox.Buyer buyer = igor;

    @BeforeEach
    void igorHasOrdered() {
        buyer = igor.about(ORDER);
        clock.set(Instant.parse("2026-11-23T07:00:00Z"));
    }

    @Test
    void aDeliveryStartsTheTermInTheCaseThatIsAboutIt() {
        ordered("fbs");
        letters.writes(buyer, "Где стул?");
        clock.advance(Duration.ofHours(1));
        var delivered = clock.instant();
        delivered(delivered);
        DueJobs.run(desk);

        assertThat(clockOf(DELIVERED).dueAt()).isEqualTo(delivered.plus(WINDOW));
        assertThat(clockOf(DELIVERED).state()).isEqualTo(ClockFace.State.RUNNING);
        assertThat(row(1).dueAt()).as("nobody owes anything by it").isEqualTo(delivered.plus(Duration.ofHours(1)));
    }

    @Test
    void whatHappenedBeforeSomebodyWroteCountsFromThen() {
        ordered("fbs");
        var delivered = clock.instant();
        delivered(delivered);
        clock.advance(Duration.ofHours(10));

        letters.writes(buyer, "Стул сломан");

        assertThat(clockOf(DELIVERED).startedAt()).isEqualTo(delivered);
        assertThat(clockOf("chat_start_72h_paid").dueAt())
                .isEqualTo(delivered.minus(Duration.ofDays(2)).plus(WINDOW));
    }

    @Test
    void theTermRunsOnAfterAReplyAndThenJustCloses() {
        ordered("fbs");
        letters.writes(buyer, "Где стул?");
        delivered(clock.instant());
        DueJobs.run(desk);
        letters.answers(MARIA, buyer, "У вас");

        assertThat(clockOf(DELIVERED).state()).isEqualTo(ClockFace.State.RUNNING);
        assertThat(row(1).dueAt()).isNull();
        clock.advance(WINDOW);
        marking.mark(OLKHA);

        assertThat(clockOf(DELIVERED).state()).isEqualTo(ClockFace.State.DROPPED);
        delivered(clock.instant().minus(WINDOW).plusSeconds(-60));
        DueJobs.run(desk);
        assertThat(file(1).clocks())
                .as("told once more by somebody slow")
                .filteredOn(face -> face.rule() != null && face.rule().id().equals(DELIVERED))
                .hasSize(1);
    }

    @Test
    void anotherOrderAndAWarehouseOfTheMarketplaceStartNothing() {
        ordered("fbo");
        letters.writes(buyer, "Где стул?");
        letters.writes(Letterbox.Buyer.named("Светлана").about("11111111-0001"), "А мой?");
        delivered(clock.instant());
        DueJobs.run(desk);

        assertThat(rules(1)).containsExactlyInAnyOrder("chat_answered_24h", "chat_reply_48h");
        assertThat(rules(2)).containsExactlyInAnyOrder("chat_answered_24h", "chat_reply_48h");
    }

    @Test
    void aTeamsNewHoursMoveItsRunningClocks() {
        var day = calendars.standard(OLKHA);
        var night = saving.save(ANNA, null, night());
        var team = teams.set(ANNA, null, new TeamDraft("Ночная", day, List.of(MARIA.personId())));
        clock.set(Instant.parse("2026-11-20T14:30:00Z"));
        letters.writes(buyer, "Пятница, 17:30");
        var other = Letterbox.Buyer.named("Светлана");
        letters.writes(other, "И я");
        assigning.assign(OLEG, id(1), new HandOver(null, team, "", ""));
        assertThat(row(1).dueAt())
                .as("the marketplace's day; ours ends on Monday")
                .isEqualTo("2026-11-21T14:30:00Z");

        teams.set(ANNA, team, new TeamDraft("Ночная", night, List.of(MARIA.personId())));
        DueJobs.run(desk);

        assertThat(row(1).dueAt()).isEqualTo("2026-11-20T15:30:00Z");
        assertThat(row(2).dueAt()).as("of no team").isEqualTo("2026-11-21T14:30:00Z");
    }

    @Test
    void aTeamThatKeepsItsHoursMovesNothing() {
        var day = calendars.standard(OLKHA);
        var team = teams.set(ANNA, null, new TeamDraft("Дневная", day, List.of()));
        letters.writes(buyer, "Где стул?");
        assigning.assign(OLEG, id(1), new HandOver(null, team, "", ""));
        var due = row(1).dueAt();

        teams.set(ANNA, team, new TeamDraft("Дневная смена", day, List.of()));
        DueJobs.run(desk);

        assertThat(row(1).dueAt()).isEqualTo(due);
    }

    private CalendarDraft night() {
        var always =
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), each -> "00:00-24:00"));
        return new CalendarDraft("Круглые сутки", "Europe/Moscow", always, "", "", "1:00", "1:00", 0);
    }

    private void ordered(String scheme) {
        var at = clock.instant().minus(Duration.ofDays(2));
        var posting = new ToldPosting(
                ORDER + "-1", ORDER, scheme, "delivering", null, at, at, null, null, null, null, List.of());
        recording.postings(OLKHA, telling(), List.of(posting));
    }

    private void delivered(Instant at) {
        var told = new ToldFact(ORDER + "-1", FactKind.STATE, at, Map.of("status", "posting_delivered"));
        recording.facts(OLKHA, telling(), List.of(told));
    }

    private Telling telling() {
        return new Telling(Letterbox.SHOP, "push", clock.instant());
    }

    private ClockFace clockOf(String rule) {
        return file(1).clocks().stream()
                .filter(face -> face.rule() != null && face.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rules(long number) {
        return file(number).clocks().stream()
                .filter(face -> face.rule() != null)
                .map(face -> face.rule().id())
                .toList();
    }
}
