package dovod.cases;

import static dovod.cast.Cast.ANNA;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cases.Letterbox.Buyer;
import dovod.conversations.Arrival;
import dovod.conversations.Author;
import dovod.conversations.Conversations;
import dovod.conversations.MessageId;
import dovod.conversations.Receiving;
import dovod.conversations.Threads;
import dovod.kernel.Ids;
import dovod.platform.DueJobs;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Only what waits for the buyer closes by itself, after a notice that really left. */
class SilenceTest extends CaseStory {

    private static final UUID CONNECTION = Ids.next();
    private static final String NOTICE = "Помогло ли вам? Если не ответите за три дня, мы закроем обращение.";

    @Autowired
    private SettingSilence setting;

    @Autowired
    private Receiving receiving;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Threads threads;

    @Autowired
    private JdbcCaseReads reads;

    @Autowired
    private ApplicationContext desk;

    private Buyer buyer = Buyer.named("Игорь");

    @BeforeEach
    void igorAskedAndHasHisAnswer() {
        receive("1", "Как собрать стул?");
        var chat = conversations.byExternal(OLKHA, CONNECTION, "chat-1").orElseThrow();
        buyer = new Buyer(Ids.next(), "Игорь", chat, null);
        receive("1a", Author.US, "Сначала прикрутите ножки к сиденью, затем спинку: по два винта с каждой стороны.");
        letters.answers(MARIA, buyer, "Сначала прикрутите ножки");
        setting.set(ANNA, new Silence(7, 3, NOTICE));
    }

    @Test
    void theBuyerIsToldAndThenItCloses() {
        pass(Duration.ofDays(8));
        assertThat(lines()).contains(NOTICE);
        assertThat(history(1)).hasAtLeastOneElementOfType(CaseEvent.ClosingNoticed.class);
        letters.sent(MARIA, buyer, notice(), NOTICE);

        pass(Duration.ofDays(2));
        assertThat(row(1).closedAt()).isNull();
        pass(Duration.ofDays(2));
        assertThat(row(1).closedAt()).isEqualTo(clock.instant());
        assertThat(history(1)).contains(new CaseEvent.ClosedBySilence());
        assertThat(file(1).closedBy()).isNull();
    }

    @Test
    void nothingClosesWhileTheNoticeHasNotLeft() {
        pass(Duration.ofDays(8));
        pass(Duration.ofDays(30));

        assertThat(row(1).closedAt()).isNull();
        assertThat(lines()).filteredOn(NOTICE::equals).hasSize(1);
    }

    @Test
    void aReplyKeepsItOpen() {
        pass(Duration.ofDays(8));
        letters.sent(MARIA, buyer, notice(), NOTICE);
        receive("2", "Нет, не помогло");
        pass(Duration.ofDays(30));

        assertThat(row(1).closedAt()).isNull();
        assertThat(row(1).waitingOn()).isEqualTo(WaitingOn.US);
    }

    @Test
    void whatWaitsForUsIsNeverTouched() {
        receive("2", "И ещё вопрос");
        pass(Duration.ofDays(60));

        assertThat(row(1).closedAt()).isNull();
        assertThat(lines()).doesNotContain(NOTICE);
    }

    @Test
    void nobodyIsHurriedWhileTheirQuestionHasNoAnswer() {
        receive("2", "А когда пришлёте недостающие винты?");
        letters.answers(MARIA, buyer, "Видим");
        pass(Duration.ofDays(60));

        assertThat(lines()).doesNotContain(NOTICE);
        assertThat(row(1).closedAt()).isNull();
    }

    @Test
    void switchedOffItClosesNothing() {
        setting.unset(ANNA);
        pass(Duration.ofDays(60));

        assertThat(lines()).doesNotContain(NOTICE);
        assertThat(setting.current(ANNA)).isEmpty();
    }

    @Test
    void theSettingIsChecked() {
        assertRefused("days_out_of_range", () -> setting.set(ANNA, new Silence(0, 3, NOTICE)));
        assertRefused("days_out_of_range", () -> setting.set(ANNA, new Silence(7, 91, NOTICE)));
        assertRefused("notice_needed", () -> setting.set(ANNA, new Silence(7, 3, " ")));
        assertRefused("not_allowed", () -> setting.set(MARIA, new Silence(7, 3, NOTICE)));
        assertThat(setting.current(ANNA)).contains(new Silence(7, 3, NOTICE));
    }

    private void pass(Duration time) {
        clock.advance(time);
        DueJobs.run(desk);
    }

    private MessageId notice() {
        return new MessageId(Objects.requireNonNull(tenancy.read(
                OLKHA, () -> reads.numbered(OLKHA, 1).orElseThrow().notice().message())));
    }

    private List<String> lines() {
        return threads.newest(MARIA, List.of(buyer.chat())).lines().stream()
                .map(line -> line.body())
                .toList();
    }

    private void receive(String id, String text) {
        receive(id, Author.BUYER, text);
    }

    private void receive(String id, Author author, String text) {
        receiving.receive(
                OLKHA,
                List.of(new Arrival(
                        "fake",
                        CONNECTION,
                        Letterbox.SHOP,
                        "chat-1",
                        "buyer",
                        id,
                        author,
                        "buyer-1",
                        author == Author.BUYER ? "Игорь" : null,
                        text,
                        List.of(),
                        clock.instant(),
                        null,
                        null,
                        null,
                        false)));
    }
}
