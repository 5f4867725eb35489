package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.world.ProductReview;
import dovod.sandbox.world.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reviews and questions: who may read and answer them, page by page, and what vanishes. */
class VoiceRulesTest {
    private static final long KIT = Goods.KIT.sku();
    private static final String ALL = "{'limit': 100, 'sort_dir': 'ASC'}";

    private final Sandbox sandbox = Sandbox.start();
    private final SellerControl seller = sandbox.control().seller();
    private final Caller caller = Caller.of(sandbox);

    @BeforeEach
    void stock() {
        seller.add(Goods.KIT);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void reviewsComePageByPageInTheirOrder() {
        for (var number = 0; number < 45; number++) {
            sandbox.control().advance(Duration.ofMinutes(1));
            seller.review(KIT, 5, "Отзыв " + number);
        }
        var texts = new ArrayList<String>();
        var cursor = "";
        JsonNode page;
        do {
            page = caller.call("/v2/review/list", "{'limit': 20, 'sort_dir': 'DESC', 'last_id': '" + cursor + "'}")
                    .json();
            page.path("reviews").forEach(review -> texts.add(review.path("text").asString()));
            cursor = page.path("last_id").asString();
        } while (page.path("has_next").asBoolean());

        assertThat(texts).hasSize(45).startsWith("Отзыв 44", "Отзыв 43").endsWith("Отзыв 0");
    }

    @Test
    void reviewsNameNeitherTheirAuthorNorTheirOrder() {
        var review = ProductReview.of("r", KIT, 1, "Плохо", sandbox.control().now(), "Марина");
        seller.review(review.ofPosting("61240733-0018-1"));

        assertThat(caller.call("/v2/review/info", "{'review_id': 'r'}").text()).doesNotContain("Марина", "61240733");
    }

    @Test
    void theLimitIsLookedAtBeforeTheSubscription() {
        seller.change(account -> account.withReviewManagement(false));

        assertThat(caller.call("/v2/review/list", "{'limit': 1}").status()).isEqualTo(400);
        var refused = caller.call("/v2/review/list", ALL);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("message").asString()).contains("not available with existing subscription");
        seller.change(account -> account.withSubscription(Subscription.PREMIUM_PRO));
        assertThat(caller.call("/v2/review/list", ALL).status()).isEqualTo(200);
    }

    @Test
    void questionsNeedPremiumPlus() {
        seller.change(account -> account.withSubscription(Subscription.PREMIUM));

        assertThat(caller.call("/v1/question/count", "").status()).isEqualTo(403);
        assertThat(caller.call("/v1/question/count", "").text()).contains("Premium Plus subscription");
    }

    @Test
    void aMarkWithoutWordsCannotBeAnswered() {
        var mark = seller.review(KIT, 1, "").id();

        var answer = caller.call("/v1/review/comment/create", "{'review_id': '%s', 'text': 'Спасибо'}".formatted(mark));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(seller.reviews().getFirst().comments()).isEmpty();
    }

    @Test
    void commentsAreShownOnlyAfterTheModerationAndNotWithAPhoneNumber() {
        var review = seller.review(KIT, 2, "Не хватило винта").id();
        comment(review, "Вышлем сегодня");
        comment(review, "Звоните: +7 912 345-67-89");

        assertThat(comments(review))
                .extracting(one -> one.path("is_published").asBoolean())
                .containsExactly(false, false);
        sandbox.control().advance(Duration.ofMinutes(5));
        assertThat(comments(review))
                .extracting(one -> one.path("is_published").asBoolean())
                .containsExactly(true, false);
        assertThat(comments(review).getLast().path("is_rejected").asBoolean()).isTrue();
        assertThat(seller.reviews().getFirst().status()).isEqualTo("PROCESSED");
    }

    @Test
    void whatVanishesIsNowhereAndMayComeBack() {
        var first = seller.review(KIT, 5, "Хорошо").id();
        var second = seller.review(KIT, 5, "Отлично").id();

        seller.vanish(first);

        assertThat(ids()).containsExactly(second);
        assertThat(caller.call("/v2/review/info", "{'review_id': '%s'}".formatted(first))
                        .status())
                .isEqualTo(404);
        assertThat(caller.call("/v2/review/count", "").json().path("total").asInt())
                .isEqualTo(1);
        seller.reappear(first);
        assertThat(ids()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void anEmptyAnswerIsAFaultAndNotTheTruth() {
        var review = seller.review(KIT, 5, "Хорошо").id();
        sandbox.control()
                .inject(Fault.of(FaultKind.EMPTY_ANSWER).on("/v2/review/list").times(1));

        assertThat(ids()).isEmpty();
        assertThat(ids()).containsExactly(review);
    }

    @Test
    void theSameAnswerTwiceIsADuplicate() {
        var question = seller.ask(KIT, "Анна", "Есть ли пила?").id();
        var body = "{'question_id': '%s', 'sku': %d, 'text': 'Есть'}".formatted(question, KIT);
        caller.call("/v1/question/answer/create", body);
        caller.call("/v1/question/answer/create", body);
        sandbox.control().advance(Duration.ofMinutes(6));

        var answers = caller.call(
                        "/v1/question/answer/list", "{'question_id': '%s', 'sku': %d}".formatted(question, KIT))
                .json()
                .path("answers");

        assertThat(answers.valueStream()
                        .map(answer -> answer.path("status_publication").asString()))
                .containsExactly("PUBLISHED", "DUPLICATE");
        assertThat(caller.call("/v1/question/answer/create", body.replace("Есть", "Д"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aStoryLosesReviewsInTwoNights() {
        sandbox.control().play("vanishing");
        var before = ids().size();
        sandbox.control().advance(Duration.ofMinutes(61));
        assertThat(ids()).hasSize(before - 4);
        sandbox.control().advance(Duration.ofHours(11));
        assertThat(ids()).hasSize(before - 6);
        sandbox.control().advance(Duration.ofHours(24));
        assertThat(ids()).hasSize(before - 5);
    }

    private void comment(String review, String text) {
        var body = "{'review_id': '%s', 'text': '%s', 'mark_review_as_processed': true}".formatted(review, text);
        assertThat(caller.call("/v1/review/comment/create", body).status()).isEqualTo(200);
    }

    private List<JsonNode> comments(String review) {
        return caller.call("/v1/review/comment/list", "{'review_id': '%s', 'limit': 20}".formatted(review))
                .json()
                .path("comments")
                .valueStream()
                .toList();
    }

    private List<String> ids() {
        return caller.call("/v2/review/list", ALL)
                .json()
                .path("reviews")
                .valueStream()
                .map(review -> review.path("id").asString())
                .toList();
    }
}
