package dovod.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.conversations.ConversationId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever looks after the check sees what was corrected, and takes back what was corrected wrongly. */
@DeskTest
class CorrectionPagesTest {

    private static final String PAGE = "/settings/corrections";
    private static final String NO_QUESTION = "<td>Не вопрос";
    private static final String TOPIC = "<td>Тема";
    private static final String CRACK = "Столешница треснула вдоль, пришлите новую";

    @Autowired
    Correspondence letters;

    @Autowired
    Correcting correcting;

    @Autowired
    CorrectingTopic topics;

    @Autowired
    Corrections corrections;

    @Autowired
    Matters matters;

    @Autowired
    Verdicts verdicts;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void theNewestStandsFirstAndCanBeTakenBack() {
        var igor = letters.buyer("Игорь", "Почему отменили мой заказ на складе? Когда вернёте деньги?");
        noQuestion(igor);
        clock.advance(Duration.ofMinutes(1));
        topics.correct(Cast.MARIA, igor, "return");
        var oleg = Visitor.of(Cast.OLEG, port);

        var page = oleg.get(PAGE).body();
        assertThat(page).contains("Почему отменили мой заказ на складе?", "тема: возврат", Cast.MARIA.name());
        assertThat(page.indexOf(TOPIC)).isBetween(0, page.indexOf(NO_QUESTION));
        assertThat(oleg.get(PAGE + "?kind=topic").body()).contains(TOPIC).doesNotContain(NO_QUESTION);
        assertThat(oleg.get(PAGE + "?person=" + Cast.OLEG.personId()).body()).contains("Поправок нет");

        var said = find(CorrectionKind.NO_QUESTION);
        oleg.post(PAGE + "/" + said.id() + "/removal", Map.of());
        assertThat(oleg.get(PAGE).body()).contains(TOPIC).doesNotContain(NO_QUESTION);
        assertThat(verdicts.of(Cast.MARIA, List.of(igor)).questions()).hasSize(2);
    }

    @Test
    void theFileHoldsEachConversationOnce() {
        var igor = letters.buyer("Игорь", "Почему отменили мой заказ на складе? Когда вернёте деньги?");
        noQuestion(igor);

        var file = Visitor.of(Cast.OLEG, port).get(PAGE + "/export");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("dovod-corrections.jsonl"));
        assertThat(file.body().lines()).singleElement().asString().contains(igor.toString(), "\"gold\"", "no_question");
    }

    @Test
    void aTopicCountsAtOnceWhereTheSameWasWritten() {
        var igor = letters.buyer("Игорь", CRACK);
        var marina = letters.buyer("Марина", CRACK);
        var other = letters.buyer("Вадим", "Ножка треснула поперёк при сборке");
        letters.isJudged();

        topics.correct(Cast.MARIA, igor, "delivery");

        assertThat(topic(igor)).isEqualTo(Topic.DELIVERY);
        assertThat(topic(marina)).isEqualTo(Topic.DELIVERY);
        assertThat(topic(other)).isEqualTo(Topic.DEFECT);
        var later = letters.buyer("Светлана", CRACK);
        letters.isJudged();
        assertThat(topic(later)).isEqualTo(Topic.DELIVERY);

        Visitor.of(Cast.OLEG, port).post(PAGE + "/" + find(CorrectionKind.TOPIC).id() + "/removal", Map.of());
        assertThat(List.of(topic(igor), topic(marina), topic(later))).containsOnly(Topic.DEFECT);
    }

    @Test
    void theMachinesWordIsLetStandFromAnEqualConversationToo() {
        var igor = letters.buyer("Игорь", CRACK);
        var marina = letters.buyer("Марина", CRACK);
        letters.isJudged();
        topics.correct(Cast.MARIA, igor, "delivery");

        topics.correct(Cast.MARIA, marina, "");

        assertThat(List.of(topic(igor), topic(marina))).containsOnly(Topic.DEFECT);
        assertThat(corrections.newest(Cast.MARIA)).isEmpty();
    }

    @Test
    void agentsDoNotSeeThePage() {
        assertThat(Visitor.of(Cast.MARIA, port).get(PAGE).statusCode()).isEqualTo(403);
        assertThat(Visitor.of(Cast.MARIA, port).get(PAGE + "/export").statusCode())
                .isEqualTo(403);
    }

    private void noQuestion(ConversationId conversation) {
        var asked = verdicts.of(Cast.MARIA, List.of(conversation))
                .questions()
                .getFirst()
                .asked();
        correcting.correct(
                Cast.MARIA,
                conversation,
                new NewCorrection("no_question", new Place(asked.message(), asked.start(), asked.end()), null));
    }

    private Correction find(CorrectionKind kind) {
        return corrections.newest(Cast.MARIA).stream()
                .filter(said -> said.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Topic topic(ConversationId conversation) {
        var matter = matters.of(Cast.OLKHA, List.of(conversation)).get(conversation);
        return Objects.requireNonNull(Objects.requireNonNull(matter).topic());
    }
}
