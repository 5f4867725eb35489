package dovod.channels.ozon;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.Visitor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.files.Files;
import dovod.platform.spi.FileHolder;
import dovod.reviews.Vanishing;
import dovod.reviews.Voice;
import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.world.ProductReview;
import dovod.sandbox.world.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each review is here once, and one that is gone is missed within one round; a hole in the API is no loss. */
@NullUnmarked
class FollowingReviewsTest extends ReviewsStory {

    @Autowired
    Files files;

    @Autowired
    List<FileHolder> holders;

    @Test
    void reviewsAndQuestionsAreReadWithTheirProduct() {
        seller.review(SKU, 2, "Ножка треснула на второй день");
        seller.ask(SKU, "Ирина", "Какой вес выдерживает?");

        round();

        assertThat(reviews()).singleElement().satisfies(review -> {
            assertThat(review.text()).isEqualTo("Ножка треснула на второй день");
            assertThat(review.stars()).isEqualTo(2);
            assertThat(review.isBad()).isTrue();
        });
        assertThat(questions()).extracting(Voice::author).containsExactly("Ирина");
        assertThat(voices.product(MARIA, reviews().getFirst())).isPresent();
    }

    @Test
    void picturesOfAReviewAreKeptAndShown() {
        var id = seller.review(ProductReview.of("щель", SKU, 1, "Щель в столешнице", clock.instant(), "Марина")
                        .showing(List.of("gap", "holes")))
                .id();
        round();
        turns.ask(line(), FetchingReviewPictures.NAME, null);
        turns.takeDue(line());

        var kept = voices.pictures(MARIA, review(id));
        assertThat(kept).hasSize(2).doesNotHaveDuplicates();
        assertThat(files.find(MARIA.tenant(), kept)).allSatisfy(file -> {
            assertThat(file.picture()).isTrue();
            assertThat(file.mediaType()).startsWith("image/");
        });
        var page = Visitor.of(MARIA, port).get("/reviews").body();
        assertThat(page).contains("/files/" + kept.getFirst() + "/thumbnail");
        assertThat(voices.pictures(BORIS, review(id))).isEmpty();

        seller.vanish(id);
        round();
        round();
        assertThat(voices.pictures(MARIA, review(id))).hasSize(2);
        assertThat(tenancy.read(
                        MARIA.tenant(),
                        () -> holders.stream()
                                .flatMap(holder -> holder.held(MARIA.tenant(), kept).stream())
                                .toList()))
                .hasSize(2);
    }

    @Test
    void manyReviewsComeOverManyPagesAndEachOnce() {
        IntStream.range(0, 230).forEach(i -> {
            sandbox.control().advance(Duration.ofSeconds(1));
            seller.review(SKU, 5, "Отзыв " + i);
        });

        round();
        round();

        assertThat(count("SELECT count(*) FROM reviews.voice WHERE kind = 'review'"))
                .isEqualTo(230);
        assertThat(marks.all(MARIA, null, null).marks()).isEqualTo(230);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {
                "DUPLICATES",
                "NUMBERS_AS_STRINGS",
                "EMPTY_PAGE_WITH_NEXT",
                "EMPTY_ANSWER",
                "STUCK_CURSOR",
                "GARBAGE",
                "DOWN",
                "TOO_MANY_REQUESTS",
                "INTERNAL_ERROR",
                "UNAVAILABLE",
                "CUT_BEFORE_EFFECT",
                "CUT_AFTER_EFFECT"
            })
    void whateverTheOddityNothingIsLostDoubledOrCalledVanished(FaultKind kind) {
        seller.review(SKU, 5, "Первый");
        seller.review(SKU, 1, "Второй");
        round();
        seller.review(SKU, 4, "Третий");
        sandbox.control().inject(Fault.of(kind).on("/v2/review/*"));

        round();
        round();
        assertThat(vanishings.open(MARIA)).as("while it lasts").isEmpty();
        sandbox.control().clearFaults();
        IntStream.range(0, 4).forEach(i -> round());

        assertThat(reviews()).extracting(Voice::text).containsExactlyInAnyOrder("Первый", "Второй", "Третий");
        assertThat(vanishings.all(MARIA)).isEmpty();
        assertThat(marks.all(MARIA, null, null).sum()).isEqualTo(10);
    }

    @Test
    void aLossIsFoundWithinOneRoundWithWhatWasThere() {
        var first = seller.review(SKU, 5, "Отличный стул, спасибо поддержке за помощь")
                .id();
        seller.review(SKU, 4, "Хороший стул");
        round();
        seller.vanish(first);

        round();

        assertThat(vanishings.open(MARIA)).singleElement().satisfies(lost -> {
            assertThat(lost.review().text()).startsWith("Отличный стул");
            assertThat(lost.review().address().id()).isEqualTo(first);
            assertThat(lost.noticedAt()).isEqualTo(clock.instant());
            assertThat(lost.lastSeenAt()).isBefore(clock.instant());
        });
        assertThat(marks.all(MARIA, null, null).marks()).isEqualTo(1);
    }

    @Test
    void aLossIsFoundThoughANewReviewKeepsTheNumberEqual() {
        var first = seller.review(SKU, 5, "Первый").id();
        seller.review(SKU, 5, "Второй");
        round();
        seller.vanish(first);
        seller.review(SKU, 5, "Третий");

        round();

        assertThat(vanishings.open(MARIA))
                .extracting(lost -> lost.review().text())
                .containsExactly("Первый");
    }

    @Test
    void whatComesBackIsThereAgainAndCounts() {
        var first = seller.review(SKU, 5, "Первый").id();
        round();
        seller.vanish(first);
        round();
        seller.reappear(first);

        round();

        assertThat(vanishings.open(MARIA)).isEmpty();
        assertThat(vanishings.all(MARIA)).extracting(Vanishing::state).containsExactly(Vanishing.State.RETURNED);
        assertThat(review(first).vanishedAt()).isNull();
        assertThat(marks.all(MARIA, null, null).marks()).isEqualTo(1);
    }

    @Test
    void aLossIsSettledOnceAndByNobodyElse() {
        var first = seller.review(SKU, 5, "Первый").id();
        round();
        seller.vanish(first);
        round();
        var lost = vanishings.open(MARIA).getFirst().id();

        assertThatThrownBy(() -> vanishings.one(BORIS, lost)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vanishings.dismiss(MARIA, lost, " ")).isInstanceOf(Refused.class);
        vanishings.claimed(MARIA, lost, lost);
        assertThatThrownBy(() -> vanishings.dismiss(MARIA, lost, "Нашёлся")).isInstanceOf(Refused.class);
        assertThat(vanishings.one(MARIA, lost).claim()).isEqualTo(lost);
    }

    @Test
    void aMissingSubscriptionIsSaidAndQuestionsAreReadAllTheSame() {
        seller.change(account -> account.withReviewManagement(false));
        seller.review(SKU, 5, "Отзыв");
        seller.ask(SKU, "Ирина", "Какой вес выдерживает?");

        round();

        assertThat(reviews()).isEmpty();
        assertThat(questions()).hasSize(1);
        assertThat(voices.readings(MARIA))
                .extracting(reading -> reading.kind().code() + " " + reading.trouble())
                .containsExactlyInAnyOrder("review subscription_missing", "question null");
        seller.change(account -> account.withSubscription(Subscription.PREMIUM_PRO));
        round();
        assertThat(reviews()).hasSize(1);
        assertThat(voices.readings(MARIA)).allMatch(reading -> reading.trouble() == null);
    }

    @Test
    void marksAreKeptOverTimeAndThanksAreCounted() {
        seller.review(SKU, 5, "Спасибо большое поддержке магазина, помогли собрать");
        seller.review(SKU, 4, "Спасибо, стул хороший");
        seller.review(SKU, 1, "Ножка сломана, спасибо поддержке за молчание, помощи никакой");
        seller.review(SKU, 3, "");
        round();

        var all = marks.all(MARIA, null, Long.toString(SKU));
        assertThat(all.marks()).isEqualTo(4);
        assertThat(all.mean()).isEqualTo(13 / 4.0);
        assertThat(all.bad()).isEqualTo(2);
        assertThat(all.thanks()).isEqualTo(1);
        assertThat(all.goodToOneBad()).isEqualTo(1);
        assertThat(marks.months(MARIA, null, null)).hasSize(12);
        assertThat(marks.products(MARIA))
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo(CHAIR.name()));
        assertThat(marks.all(BORIS, null, null).marks()).isZero();
    }
}
