package dovod.channels.ozon;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.quality.Correcting;
import dovod.quality.Correspondence;
import dovod.quality.NewCorrection;
import dovod.quality.Place;
import dovod.quality.Stretch;
import dovod.quality.Verdicts;
import dovod.reviews.Answer.State;
import dovod.reviews.AnsweringAgain;
import dovod.reviews.DecidingHiding;
import dovod.reviews.DraftingAnswer;
import dovod.reviews.JoiningCase;
import dovod.reviews.NewAnswer;
import dovod.reviews.Objection;
import dovod.reviews.SuggestingCases;
import dovod.reviews.Voice;
import dovod.reviews.WithdrawingAnswer;
import dovod.sandbox.fault.FaultKind;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers leave checked and once; a review finds its case, and whether it is hidden is decided in time. */
@NullUnmarked
class AnsweringReviewsTest extends ReviewsStory {

    private static final String TEXT = "Трещина у ножки из-за сучка. Новую ножку отправим вам 23 ноября.";

    @Autowired
    WithdrawingAnswer withdrawing;

    @Autowired
    AnsweringAgain again;

    @Autowired
    DraftingAnswer drafting;

    @Autowired
    DecidingHiding hiding;

    @Autowired
    JoiningCase joining;

    @Autowired
    SuggestingCases suggesting;

    @Autowired
    Correspondence letters;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Correcting correcting;

    @Test
    void anAnswerLeavesAfterAMomentAndIsPublished() {
        var review = bad();
        answer(MARIA, review, TEXT);
        carry();
        assertThat(sentTo(external(review))).as("it can still be taken back").isZero();

        pass(Duration.ofSeconds(6));
        carry();
        assertThat(sentTo(external(review))).isEqualTo(1);
        assertThat(answered(review).state()).isEqualTo(State.MODERATION);

        round();
        round();
        assertThat(answered(review).state()).isEqualTo(State.PUBLISHED);
        assertThat(voices.answers(MARIA, review.id())).hasSize(1);
        assertThat(review(external(review)).answered()).isTrue();
    }

    @Test
    void anAnswerCanBeTakenBackAndItsTextIsADraftAgain() {
        var review = bad();
        var id = answer(MARIA, review, TEXT);

        withdrawing.withdraw(MARIA, id);

        pass(Duration.ofSeconds(6));
        carry();
        assertThat(sentTo(external(review))).isZero();
        assertThat(drafting.of(MARIA, review.id())).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"TIMEOUT_AFTER_EFFECT", "INTERNAL_ERROR_AFTER_EFFECT", "CUT_AFTER_EFFECT"})
    void anAnswerWhoseFateIsUnknownIsFoundAndNeverSentTwice(FaultKind kind) {
        var review = bad();
        fault(kind, "/v1/review/comment/create");
        answer(MARIA, review, TEXT);
        pass(Duration.ofSeconds(6));
        carry();
        assertThat(answered(review).state()).isEqualTo(State.UNKNOWN);

        for (int i = 0; i < 4; i++) {
            round();
            carry();
        }

        assertThat(sentTo(external(review))).isEqualTo(1);
        assertThat(answered(review).state()).isEqualTo(State.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"TIMEOUT_BEFORE_EFFECT", "INTERNAL_ERROR", "CUT_BEFORE_EFFECT"})
    void anAnswerThatNeverArrivedIsSentAgainOnlyAfterItWasLookedForTwice(FaultKind kind) {
        var review = bad();
        fault(kind, "/v1/review/comment/create");
        answer(MARIA, review, TEXT);
        pass(Duration.ofSeconds(6));
        carry();
        pass(Duration.ofSeconds(21));
        carry();
        assertThat(answered(review).state()).as("missing once").isEqualTo(State.UNKNOWN);

        pass(Duration.ofMinutes(4));
        carry();

        assertThat(sentTo(external(review))).isEqualTo(1);
    }

    @Test
    void whatTheMarketplaceDeclinesWaitsForAPerson() {
        var review = bad();
        answer(MARIA, review, TEXT);
        seller.change(account -> account.withReviewManagement(false));
        pass(Duration.ofSeconds(6));
        carry();
        assertThat(answered(review).state()).isEqualTo(State.FAILED);
        assertThat(answered(review).code()).isEqualTo("subscription_missing");
        assertThat(review(external(review)).answered()).isFalse();

        seller.change(account -> account.withReviewManagement(true));
        again.again(MARIA, answered(review).id());
        carry();
        assertThat(sentTo(external(review))).isEqualTo(1);
    }

    @Test
    void theSameWishTwiceIsOneAnswerAndTwoAtOnceAreRefused() {
        var review = bad();
        var wish = new NewAnswer(review.id(), TEXT, "ключ-1", "");

        assertThat(answering.answer(MARIA, wish)).isEqualTo(answering.answer(MARIA, wish));
        refused("key_reused", () -> answering.answer(MARIA, new NewAnswer(review.id(), "Другой", "ключ-1", "")));
        refused("answer_on_its_way", () -> answer(MARIA, review, TEXT));
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        var mark = seller.review(SKU, 1, "").id();
        var gone = seller.review(SKU, 1, "Плохо").id();
        round();
        seller.vanish(gone);
        round();

        refused("mark_alone", () -> answer(MARIA, review(mark), TEXT));
        refused("voice_gone", () -> answer(MARIA, review(gone), TEXT));
        refused("answer_empty", () -> answer(MARIA, bad(), " "));
        refused("answer_too_long", () -> answer(MARIA, bad(), "Ж".repeat(3001)));
        refused("not_allowed", () -> answer(PYOTR, bad(), TEXT));
        assertThatThrownBy(() -> answer(BORIS, bad(), TEXT)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "answer_contact, Позвоните нам: +7 (912) 345-67-89",
        "answer_forbidden, Напишите нам в телеграм",
        "answer_contact, Подробности на www.olkha.example",
        "answer_forbidden, 'Ножку вышлем завтра, а вы, пожалуйста, измените оценку'",
        "answer_forbidden, 'Можно перевод на карту, вернём 500 рублей'"
    })
    void whatTheRulesForbidStops(String code, String text) {
        refused(code, () -> answer(MARIA, bad(), text));
    }

    @Test
    void whatTheRulesForbidIsMarkedWhereItStands() {
        assertThat(drafting.against(MARIA, bad(), "Ждём вас в вотсапе или на www.olkha.example"))
                .flatExtracting(Objection::places)
                .extracting(Stretch::words)
                .containsExactly("www.olkha.example", "вотсапе");
    }

    /** Said once of a chat, known under a review too. */
    @Test
    void aQuestionThatAPersonSaidIsNoneIsNotAskedFor() {
        var review = seller.review(SKU, 2, "Стул шатается. Когда вернёте деньги за стул?")
                .id();
        round();
        var text = "Спасибо, что выбрали нашу мастерскую, приходите ещё.";
        assertThat(drafting.against(MARIA, review(review), text))
                .extracting(Objection::code)
                .contains("answer_answers_nothing");

        var igor = letters.buyer("Игорь", "Когда вернёте деньги за стул?");
        var asked = verdicts.of(MARIA, List.of(igor)).questions().getFirst().asked();
        correcting.correct(
                MARIA,
                igor,
                new NewCorrection("no_question", new Place(asked.message(), asked.start(), asked.end()), null));

        assertThat(drafting.against(MARIA, review(review), text)).isEmpty();
    }

    @Test
    void aCannedTextUnderABadReviewStopsAndAnOverrulingLeavesItsReason() {
        var canned = "Спасибо за ваш отзыв, мы обязательно учтём ваши пожелания в дальнейшей работе";
        for (var words : List.of("Криво просверлено", "Коробка помята", "Скрипит")) {
            var id = seller.review(SKU, 5, words).id();
            round();
            answer(MARIA, review(id), canned);
            pass(Duration.ofSeconds(6));
            carry();
        }
        var review = bad();

        refused("answer_canned", () -> answer(MARIA, review, canned));
        refused(
                "answer_canned",
                () -> answering.answer(MARIA, new NewAnswer(review.id(), canned, "", "Мария не может")));
        answering.answer(OLEG, new NewAnswer(review.id(), canned, "", "Так решил юрист"));
        assertThat(count("SELECT count(*) FROM reviews.overruling WHERE reason = 'Так решил юрист'"))
                .isOne();
    }

    @Test
    void anAnswerTypedInTheCabinetIsKnownAndQuestionsAreAnsweredToo() {
        var review = bad();
        seller.cabinetComments(external(review), "Уже разбираемся");
        seller.ask(SKU, "Ирина", "Какой вес выдерживает стул?");
        round();
        assertThat(answered(review).person()).isNull();
        assertThat(review(external(review)).answered()).isTrue();

        answer(MARIA, questions().getFirst(), "Стул выдерживает до 80 кг");
        pass(Duration.ofSeconds(6));
        carry();
        round();
        round();
        assertThat(seller.questions().getFirst().answers()).hasSize(1);
        assertThat(answered(questions().getFirst()).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aReviewFindsItsCaseByProductTimeAndWordsAndAPersonSaysSo() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Треснула ножка у стула, сучок прямо посередине");
        poll();
        follow();
        read();
        daysPass(2);
        var review = bad();

        var suggestions = suggesting.of(MARIA, review);

        assertThat(suggestions).singleElement().satisfies(one -> {
            assertThat(one.days()).isEqualTo(2);
            assertThat(one.words()).anyMatch(word -> word.startsWith("ножк"));
        });
        joining.join(MARIA, review.id(), "№ " + suggestions.getFirst().file().number());
        assertThat(review(external(review)).caseId())
                .isEqualTo(suggestions.getFirst().file().id());
        assertThat(suggesting.of(MARIA, review(external(review)))).isEmpty();
        refused("case_unknown", () -> joining.join(MARIA, review.id(), "777"));
        joining.part(MARIA, review.id());
        assertThat(review(external(review)).caseId()).isNull();
    }

    @Test
    void hidingIsDecidedBeforeAChatBeginsAndThreeTimesAMonth() {
        for (int i = 0; i < DecidingHiding.MOST; i++) {
            hiding.decide(MARIA, bad().id(), true);
        }
        var fourth = bad();
        assertThat(hiding.room(MARIA, fourth).left()).isZero();
        refused("hiding_used_up", () -> hiding.decide(MARIA, fourth.id(), true));
        hiding.decide(MARIA, fourth.id(), false);
        assertThat(review(external(fourth)).hiding().choice()).isEqualTo("talk");

        daysPass(12);
        assertThat(hiding.room(MARIA, bad()).left()).as("in December").isEqualTo(DecidingHiding.MOST);
    }

    @Test
    void afterOurFirstWordInTheChatItIsTooLateToHide() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Треснула ножка");
        poll();
        follow();
        read();
        var review = bad();
        joining.join(MARIA, review.id(), "1");
        assertThat(hiding.room(MARIA, review(external(review))).open()).isTrue();

        pass(Duration.ofMinutes(1));
        seller.cabinetSays(chat, "Игорь, видели ваш отзыв");
        poll();

        refused("hiding_too_late", () -> hiding.decide(MARIA, review.id(), true));
    }

    @Test
    void whatAPersonHidIsNoLoss() {
        var review = bad();
        hiding.decide(MARIA, review.id(), true);
        seller.vanish(external(review));

        round();

        assertThat(vanishings.all(MARIA)).isEmpty();
        assertThat(review(external(review)).vanishedAt()).isNotNull();
    }

    private Voice bad() {
        var id = seller.review(SKU, 2, "Ножка треснула, стул шатается").id();
        round();
        return review(id);
    }

    private static String external(Voice review) {
        return review.address().id();
    }

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(one -> one.code())
                                .contains(code));
    }
}
