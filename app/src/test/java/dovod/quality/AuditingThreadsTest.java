package dovod.quality;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.conversations.ConversationId;
import dovod.kernel.NotFound;
import dovod.platform.Tenancy;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Story 1: the marketplace's support answers with templates, and the desk says what they are worth. */
@DeskTest
class AuditingThreadsTest {

    private static final String ASKED =
            "Почему заказ не собран? На каком основании его отменил склад? Когда вернёте стоимость?";
    private static final String TEMPLATE =
            "Здравствуйте! Благодарим за обращение. Мы уже передали информацию специалистам, ожидайте, пожалуйста, ответа.";
    private static final String ANSWER = "Стоимость будет возвращена 25 ноября.";

    @Autowired
    Correspondence letters;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTemplateThatAnswersNothingIsCalledSo() {
        var ticket = letters.weAskSupport("тикет", ASKED);
        letters.support("тикет", "Василий", TEMPLATE);
        letters.isJudged();

        var verdict = replies(ticket).getFirst();
        assertThat(verdict.isTemplate()).isTrue();
        assertThat(verdict.answersNothing()).isTrue();
        assertThat(verdict.asked()).isEqualTo(3);
        assertThat(rows("SELECT template || ' ' || answered || ' of ' || asked FROM quality.finding"))
                .containsExactly("true 0 of 3");
        assertThat(rows("SELECT library FROM quality.finding")).allMatch(mark -> mark.length() == 12);
    }

    @Test
    void theQuestionsStandAsAChecklistWithTheSentenceEachRestsOn() {
        var ticket = letters.weAskSupport("тикет", ASKED);
        letters.support("тикет", "Василий", TEMPLATE);
        letters.support("тикет", "Ксения", ANSWER);

        var questions = verdicts.of(MARIA, List.of(ticket)).questions();
        assertThat(questions)
                .extracting(one -> one.asked().text())
                .containsExactly(
                        "Почему заказ не собран?", "На каком основании его отменил склад?", "Когда вернёте стоимость?");
        assertThat(questions.get(2).state()).isEqualTo("answered");
        assertThat(questions.get(2).evidence())
                .satisfies(quote -> assertThat(quote.text()).isEqualTo(ANSWER));
        assertThat(questions.getFirst().isSettled()).isFalse();
    }

    @Test
    void theSameTextInOtherTicketsIsCountedAndShownWithItsDifferences() {
        for (var number = 1; number <= 3; number++) {
            letters.weAskSupport("тикет-" + number, ASKED);
            letters.support("тикет-" + number, "Оператор", TEMPLATE);
            letters.isJudged();
        }
        var ticket = letters.weAskSupport("ещё один", ASKED);
        letters.support("ещё один", "Ксения", TEMPLATE.replace("пожалуйста", "пожалуйста, немного"));

        var reply = replies(ticket).getFirst();
        assertThat(reply.finding().uses()).isEqualTo(3);
        var evidence = verdicts.evidence(MARIA, ticket, reply.message());
        assertThat(evidence.family())
                .satisfies(family -> assertThat(family.uses()).isGreaterThanOrEqualTo(3));
        assertThat(evidence.difference())
                .extracting(piece -> piece.where() + " " + piece.words())
                .contains("SECOND немного,");
    }

    @Test
    void theVerdictOfArrivalStaysAndIsGivenOnce() {
        letters.weAskSupport("тикет", ASKED);
        letters.support("тикет", "Василий", TEMPLATE);
        letters.isJudged();
        var first = rows("SELECT judged_at::text FROM quality.finding");
        letters.support("тикет", "Ксения", ANSWER);
        letters.isJudged();
        letters.isJudged();

        assertThat(rows("SELECT judged_at::text FROM quality.finding ORDER BY judged_at"))
                .hasSize(2)
                .startsWith(first.getFirst());
        assertThat(rows("SELECT number::text FROM quality.reply ORDER BY number"))
                .containsExactly("1", "2");
    }

    @Test
    void aPoisonedConversationStopsNobodyElse() {
        var poisoned = letters.weAskSupport("отравленный", ASKED);
        letters.support("отравленный", "Василий", TEMPLATE);
        takenNumber("fake", poisoned);
        letters.buyer("Игорь", "Когда привезёте стол?");
        letters.isJudged();

        assertThat(rows("SELECT conversation_id::text FROM quality.pending WHERE attempts > 0 AND problem <> ''"))
                .containsExactly(poisoned.toString());
        assertThat(rows("SELECT count(*)::text FROM quality.pending")).containsExactly("1");
    }

    @Test
    void aPoisonedBuyerStopsNoOtherOfThoseJudgedTogether() {
        var poisoned = letters.buyer("Игорь", "Когда привезёте стол?");
        letters.weAnswer("Игорь", "Привезём 25 ноября.");
        takenNumber(Exchange.US, poisoned);
        letters.buyer("Анна", "Крышка стола треснула");
        letters.buyer("Пётр", "Нет двух винтов");
        letters.isJudged();

        assertThat(rows("SELECT conversation_id::text FROM quality.pending WHERE attempts = 1"))
                .containsExactly(poisoned.toString());
        assertThat(rows("SELECT count(*)::text FROM quality.pending")).containsExactly("1");
        assertThat(rows("SELECT topic FROM quality.matter ORDER BY topic")).containsExactly("defect", "missing_part");
    }

    /** Makes the next reply that is added to this corpus fail. */
    private void takenNumber(String counterparty, ConversationId conversation) {
        tenancy.run(
                OLKHA,
                () -> jdbc.sql("""
                        INSERT INTO quality.reply (tenant_id, counterparty, number, conversation_id, message_id, at, body)
                        VALUES (1, :counterparty, 1, :conversation, gen_random_uuid(), now(), 'занято')
                        """)
                        .param("counterparty", counterparty)
                        .param("conversation", conversation.value())
                        .update());
    }

    @Test
    void strangersLearnNothing() {
        var ticket = letters.weAskSupport("тикет", ASKED);
        var reply = letters.support("тикет", "Василий", TEMPLATE);
        assertThat(verdicts.of(BORIS, List.of(ticket)).questions()).isEmpty();
        var message = replies(reply).getFirst().message();
        assertThatThrownBy(() -> verdicts.evidence(BORIS, ticket, message)).isInstanceOf(NotFound.class);
    }

    private List<ReplyVerdict> replies(ConversationId ticket) {
        return verdicts.of(MARIA, List.of(ticket)).replies().values().stream()
                .sorted(Comparator.comparing(reply -> reply.message().value()))
                .toList();
    }

    private List<String> rows(String sql) {
        return tenancy.read(OLKHA, () -> jdbc.sql(sql).query(String.class).list());
    }
}
