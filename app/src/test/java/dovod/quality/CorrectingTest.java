package dovod.quality;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.PYOTR;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.conversations.ConversationId;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.Audit;
import dovod.platform.AuditQuery;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Promise 9: a person's word stands at once, here and wherever the same is said, and can be taken back. */
@DeskTest
class CorrectingTest {

    private static final String ASKED = "Почему отменили мой заказ на складе? Когда вернёте деньги за набор?";
    private static final String ANSWER = "Сейчас у нас ярмарка, в воскресенье привезём новый.";
    private static final String TEMPLATE =
            "Здравствуйте! Благодарим за обращение. Мы уже передали информацию специалистам, ожидайте, пожалуйста, ответа.";

    @Autowired
    Correspondence letters;

    @Autowired
    Verdicts verdicts;

    @Autowired
    OpenQuestions open;

    @Autowired
    Correcting correcting;

    @Autowired
    TakingBackCorrection takingBack;

    @Autowired
    TrainingThreads training;

    @Autowired
    JsonMapper json;

    @Autowired
    Audit audit;

    @Test
    void whatIsNoQuestionCountsNoMoreHereNorElsewhere() {
        var igor = letters.buyer("Игорь", ASKED);
        var first = questions(igor).getFirst();

        correct(MARIA, "no_question", igor, place(first.asked()), null);

        assertThat(quotes(igor)).containsExactly("Когда вернёте деньги за набор?");
        assertThat(open.of(MARIA.tenant(), List.of(igor))).hasSize(1);
        assertThat(quotes(letters.buyer("Марина", ASKED))).containsExactly("Когда вернёте деньги за набор?");
    }

    @Test
    void takenBackItIsAQuestionAgain() {
        var igor = letters.buyer("Игорь", ASKED);
        var said = correct(
                MARIA, "no_question", igor, place(questions(igor).getFirst().asked()), null);

        takingBack.takeBack(MARIA, said);

        assertThat(quotes(igor)).hasSize(2);
        assertThat(verdicts.of(MARIA, List.of(igor)).corrections()).isEmpty();
        assertThatThrownBy(() -> takingBack.takeBack(MARIA, said)).isInstanceOf(NotFound.class);
        assertThat(audit.find(VERA, AuditQuery.newest(9)))
                .extracting(row -> row.entry().action())
                .contains("verdict.corrected", "verdict.restored");
    }

    @Test
    void theAnswerIsWhereAPersonSaysItIs() {
        var igor = letters.buyer("Игорь", ASKED);
        letters.weAnswer("Игорь", ANSWER);
        var question = questions(igor).get(1);
        var answer = letters.last(igor);

        correct(MARIA, "answer_here", igor, place(question.asked()), new Place(answer, 22, ANSWER.length()));

        var settled = questions(igor).get(1);
        assertThat(settled.state()).isEqualTo("answered");
        assertThat(settled.evidence())
                .satisfies(quote -> assertThat(quote.text()).isEqualTo("в воскресенье привезём новый."));
    }

    @Test
    void whatIsNoAnswerLeavesTheQuestionOpen() {
        var igor = letters.buyer("Игорь", "Когда вернёте деньги за набор?");
        letters.weAnswer("Игорь", "Деньги за набор вернём 25 ноября на карту.");
        var question = questions(igor).getFirst();
        assertThat(question.state()).isEqualTo("answered");

        correct(MARIA, "no_answer", igor, place(question.asked()), place(question.evidence()));

        assertThat(questions(igor).getFirst().state()).isEqualTo("evaded");
        var marina = letters.buyer("Марина", "Когда вернёте деньги за набор?");
        letters.weAnswer("Марина", "Деньги за набор вернём 26 ноября на карту.");
        assertThat(questions(marina).getFirst().state())
                .as("the same but for the date")
                .isEqualTo("evaded");
    }

    @Test
    void whatIsNoTemplateIsNoneElsewhereEither() {
        var ticket = letters.weAskSupport("тикет", ASKED);
        letters.support("тикет", "Василий", TEMPLATE);
        var reply = verdicts.of(MARIA, List.of(ticket))
                .replies()
                .values()
                .iterator()
                .next();
        assertThat(reply.isTemplate()).isTrue();

        correct(MARIA, "no_template", ticket, new Place(reply.message(), 0, 1), null);

        var other = letters.weAskSupport("другой", ASKED);
        letters.support("другой", "Ксения", TEMPLATE);
        assertThat(verdicts.of(MARIA, List.of(ticket, other)).replies().values())
                .hasSize(2)
                .noneMatch(ReplyVerdict::isTemplate);
    }

    @Test
    void strangePlacesAndKindsAreRefused() {
        var igor = letters.buyer("Игорь", ASKED);
        var asked = questions(igor).getFirst().asked();

        assertRefused("correction_unknown", () -> correct(MARIA, "nonsense", igor, place(asked), null));
        assertRefused("place_strange", () -> correct(MARIA, "no_question", igor, null, null));
        assertRefused("place_strange", () -> correct(MARIA, "answer_here", igor, place(asked), null));
        assertRefused("place_strange", () -> correct(MARIA, "answer_here", igor, place(asked), place(asked)));
        assertRefused(
                "place_strange", () -> correct(MARIA, "no_question", igor, new Place(asked.message(), 5, 5000), null));
        assertRefused(
                "place_strange", () -> correct(MARIA, "no_question", igor, new Place(asked.message(), -1, 5), null));
    }

    @Test
    void whatWasSaidComesOutAsLabelledThreadsWithoutNames() {
        var igor = letters.buyer("Игорь", ASKED);
        letters.weAnswer("Игорь", ANSWER);
        correct(MARIA, "no_question", igor, place(questions(igor).getFirst().asked()), null);

        assertRefused("not_allowed", () -> training.lines(MARIA));
        var lines = training.lines(VERA);
        assertThat(lines).hasSize(1).first().asString().doesNotContain("Игорь");
        var thread = json.readTree(lines.getFirst());
        assertThat(thread.at("/desk").asString()).isEqualTo("care");
        assertThat(thread.at("/messages/0/from").asString()).isEqualTo("asker");
        assertThat(thread.at("/messages/1/from").asString()).isEqualTo("responder");
        assertThat(thread.at("/corrections/0/kind").asString()).isEqualTo("no_question");
        assertThat(thread.at("/gold/questions").toString()).doesNotContain("Почему отменили");
        assertThat(thread.at("/gold/replies/0/id").asString())
                .isEqualTo(thread.at("/messages/1/id").asString());
        assertThat(training.lines(BORIS)).isEmpty();
    }

    @Test
    void itIsNotForExpertsNorForStrangers() {
        var igor = letters.buyer("Игорь", ASKED);
        var asked = place(questions(igor).getFirst().asked());
        var said = correct(MARIA, "no_question", igor, asked, null);

        assertRefused("not_allowed", () -> correct(PYOTR, "no_question", igor, asked, null));
        assertThatThrownBy(() -> correct(BORIS, "no_question", igor, asked, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> takingBack.takeBack(BORIS, said)).isInstanceOf(NotFound.class);
    }

    private UUID correct(
            Actor actor, String kind, ConversationId conversation, @Nullable Place about, @Nullable Place answer) {
        return correcting.correct(actor, conversation, new NewCorrection(kind, about, answer));
    }

    private List<AskedQuestion> questions(ConversationId conversation) {
        return verdicts.of(MARIA, List.of(conversation)).questions();
    }

    private List<String> quotes(ConversationId conversation) {
        return questions(conversation).stream().map(one -> one.asked().text()).toList();
    }

    private static Place place(@Nullable Quote quote) {
        var there = Objects.requireNonNull(quote);
        return new Place(there.message(), there.start(), there.end());
    }

    private static void assertRefused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().code()).isEqualTo(code));
    }
}
