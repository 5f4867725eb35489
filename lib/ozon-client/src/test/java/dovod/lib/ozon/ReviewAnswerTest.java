package dovod.lib.ozon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dovod.lib.ozon.OzonFailure.OutcomeUnknown;
import dovod.lib.ozon.OzonFailure.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reviews and questions as Ozon's examples show them, and as they were recorded. */
@NullUnmarked
class ReviewAnswerTest {
    private final FakeOzon server = new FakeOzon();
    private final OzonClient ozon = server.client(Clock.systemUTC()).build();

    @AfterEach
    void close() {
        ozon.close();
        server.close();
    }

    @Test
    void reviews() throws OzonException {
        server.thenJson(Shared.answer("post_v2_review_list"));

        var page = ozon.reviews().list(ReviewQuery.newest());

        assertThat(page.hasNext()).isTrue();
        assertThat(page.cursor()).isEqualTo("017c0d53-a7c8-81ef-53de-7d32fcbd7421");
        assertThat(page.items())
                .containsExactly(new Review(
                        "017c0d1c-66d3-b838-3d29-cf9b95a6ac48",
                        148591503,
                        "Не лучший товар, встречал и получше за те же деньги.",
                        2,
                        Instant.parse("2024-10-10T07:23:55.970Z"),
                        ReviewStatus.UNPROCESSED,
                        false,
                        true,
                        0,
                        0,
                        0));
    }

    @Test
    void oneReview() throws OzonException {
        server.thenJson("""
                {"id":"r","sku":5,"rating":"1","order_status":"CANCELLED","likes_amount":3,
                "photos":[{"url":"https://cdn.example/1.jpg","width":800},{"width":1}],"videos":[{"url":"https://cdn.example/1.mp4"}]}
                """);

        var detail = ozon.reviews().info("r");

        assertThat(detail.review().rating()).isEqualTo(1);
        assertThat(detail.review().cancelled()).isTrue();
        assertThat(detail.likes()).isEqualTo(3);
        assertThat(detail.pictures()).containsExactly("https://cdn.example/1.jpg");
        assertThat(detail.films()).containsExactly("https://cdn.example/1.mp4");
    }

    @Test
    void counts() throws OzonException {
        server.thenJson(Shared.answer("post_v2_review_count")).thenJson(Shared.answer("post_v1_question_count"));

        assertThat(ozon.reviews().count()).isEqualTo(new ReviewCounts(3, 1, 1, 1));
        assertThat(ozon.questions().count()).isEqualTo(new ReviewCounts(10, 3, 1, 4));
    }

    @Test
    void comments() throws OzonException {
        server.thenJson(Shared.answer("post_v1_review_comment_list"));

        var page = ozon.reviews().comments("r", 0);

        assertThat(page.hasNext()).as("a page that is not full is the last one").isFalse();
        assertThat(page.items().getFirst().bySeller()).isTrue();
        assertThat(page.items().getFirst().rejected()).isTrue();
    }

    @Test
    void aFullPageOfCommentsGoesOnBehindItself() throws OzonException {
        server.thenJson("{\"comments\":[" + "{\"id\":\"c\"},".repeat(99) + "{\"id\":\"c\"}]}");

        var page = ozon.reviews().comments("r", 100);

        assertThat(page.hasNext()).isTrue();
        assertThat(page.cursor()).isEqualTo("200");
    }

    @Test
    void questions() throws OzonException {
        server.thenJson(Shared.answer("post_v1_question_list"));

        var page = ozon.questions().list(QuestionQuery.newest());

        var question = page.items().getFirst();
        assertThat(page.hasNext()).isTrue();
        assertThat(question.text()).isEqualTo("Новый вопрос о товаре Света");
        assertThat(question.status()).isEqualTo(ReviewStatus.PROCESSED);
        assertThat(question.url()).contains("qid=290180206");
    }

    @Test
    void answersToAQuestion() throws OzonException {
        server.thenJson(Shared.answer("post_v1_question_answer_list")).thenJson("{\"answers\":[],\"last_id\":\"x\"}");

        var page = ozon.questions().answers("q", 646399170, "");

        assertThat(page.items().getFirst().publication()).isEqualTo(QuestionAnswer.Publication.UNKNOWN);
        assertThat(page.hasNext()).isTrue();
        assertThat(ozon.questions().answers("q", 646399170, "string").hasNext())
                .as("an empty page is the last one")
                .isFalse();
    }

    @Test
    void idsOfWhatWasSaidMayBeMissing() throws OzonException {
        server.thenJson(Shared.answer("post_v1_question_answer_create")).thenJson("{}");

        assertThat(ozon.questions().answer("q", 5, "Да")).isEqualTo("0192e7ce-e12c-7a74-afc7-26e877799204");
        assertThat(ozon.reviews().comment("r", "Спасибо", false)).isEmpty();
    }

    @Test
    void aMissingSubscriptionIsToldFromOtherRefusals() {
        server.then(FakeOzon.answer(403, """
                {"code":7,"message":"rpc error: code = PermissionDenied desc = not available with existing subscription"}
                """)).then(FakeOzon.answer(403, """
                {"code":7,"message":"Information is only available with a Premium Plus subscription."}
                """));

        assertThat(reason(() -> ozon.reviews().count())).isEqualTo(RefusalReason.SUBSCRIPTION_MISSING);
        assertThat(reason(() -> ozon.questions().count())).isEqualTo(RefusalReason.SUBSCRIPTION_MISSING);
    }

    @Test
    void anAnswerThatMayHaveLeftIsUnknown() {
        server.then(FakeOzon.reset()).then(FakeOzon.answer(500, "{\"code\":13,\"message\":\"Internal error\"}"));

        assertThat(failure(() -> ozon.reviews().comment("r", "Спасибо", true))).isInstanceOf(OutcomeUnknown.class);
        assertThat(failure(() -> ozon.questions().answer("q", 5, "Спасибо"))).isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    void whatOzonWouldRefuseIsNotSent() {
        assertThatIllegalArgumentException().isThrownBy(() -> ozon.questions().answer("q", 5, " Д "));
        assertThatIllegalArgumentException().isThrownBy(() -> ozon.questions().answer("q", 5, "Д".repeat(3001)));
        assertThatIllegalArgumentException().isThrownBy(() -> ozon.reviews().comment("r", " ", true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ozon.reviews().changeStatus(List.of("r"), ReviewStatus.UNPROCESSED));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewQuery(null, null, List.of(), true, 19, ""));
        assertThat(server.requests()).isEmpty();
    }

    private static RefusalReason reason(Action action) {
        return ((Refused) failure(action)).reason();
    }

    private static OzonFailure failure(Action action) {
        return catchThrowableOfType(OzonException.class, action::take).failure();
    }

    private interface Action {
        void take() throws OzonException;
    }
}
