package dovod.channels.ozon;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Visitor;
import dovod.claims.Claim;
import dovod.claims.Claims;
import dovod.claims.Outcome;
import dovod.claims.WritingLetter;
import dovod.reviews.Vanishing;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review that vanished is asked back for: a claim that wants a deed and not money, from one link to its end. */
@NullUnmarked
class LostReviewTest extends ReviewsStory {

    private static final Pattern FIELD =
            Pattern.compile("name=\"(\\w+)\"[^>]*?value=\"([^\"]*)\"|<textarea[^>]*name=\"(\\w+)\"[^>]*>([^<]*)<");

    private static final Pattern CHOICE = Pattern.compile(
            "<select[^>]*name=\"(\\w+)\"(?:(?!</select>).)*<option value=\"([^\"]*)\" selected", Pattern.DOTALL);

    @Autowired
    Claims claims;

    @Autowired
    WritingLetter letters;

    private Visitor maria;
    private String external;

    @BeforeEach
    void aReviewIsGone() {
        external = seller.review(SKU, 5, "Стул крепкий, собрали за час").id();
        round();
        seller.vanish(external);
        round();
        maria = Visitor.of(MARIA, port);
    }

    @Test
    void oneLinkLeadsToAClaimThatAsksForTheReviewAndNotForMoney() {
        var form = maria.get(link()).body();
        assertThat(form)
                .contains("Пропал отзыв " + external)
                .contains("Стул крепкий, собрали за час", "оценка 5 из 5", "Мы его не скрывали")
                .contains("<option value=\"reviews\" selected");

        var claim = opened(form);

        assertThat(claim.isAboutMoney()).isFalse();
        assertThat(claim.discoveredAt()).isEqualTo(gone().noticedAt());
        assertThat(gone().state()).isEqualTo(Vanishing.State.CLAIMED);
        assertThat(maria.get("/vanished-reviews").body()).contains("/claims/" + claim.id());
        assertThat(maria.get("/claims/" + claim.id()).body()).doesNotContain("claim-stake");
        maria.post("/claims/" + claim.id() + "/steps/ticket/draft", Map.of());
        assertThat(maria.get("/claims/" + claim.id()).body())
                .contains("1. Кто и когда снял отзыв?", "Требуем: вернуть отзыв на страницу товара")
                .doesNotContain("0 ₽", "0\u00a0₽", "начислить");
    }

    @Test
    void theLetterDemandsTheDeedAndReckonsNothing() throws IOException {
        var claim = opened(maria.get(link()).body());

        try (var letter = Loader.loadPDF(letters.pdf(MARIA, claim.id()))) {
            assertThat(new PDFTextStripper().getText(letter).replaceAll("\\s+", " "))
                    .contains("Просим вернуть отзыв на страницу товара либо назвать пункт правил")
                    .doesNotContain("Расчёт требований", "₽");
        }
    }

    @Test
    void itIsWonWhenTheMarketplaceDoesItAndLostWhenWeLeaveItAtANo() {
        var claim = opened(maria.get(link()).body());
        var page = "/claims/" + claim.id();
        maria.post(page + "/decisions", Map.of("accepted", "0", "words", "Отзыв нарушает правила"));
        assertThat(claims.one(MARIA, claim.id()).isOpen()).isTrue();
        assertThat(maria.get(page).body()).contains("решение, требование не исполнено");

        maria.post(page + "/decisions", Map.of("accepted", "0", "words", "Вернули отзыв", "done", "true"));

        assertThat(claims.one(MARIA, claim.id()).outcome()).isEqualTo(Outcome.WON);
        assertThat(maria.get(page).body()).contains("решение, требование исполнено");
    }

    @Test
    void aReviewThatComesBackIsNoLossAndATakenBackClaimLeavesItOpen() {
        var claim = opened(maria.get(link()).body());
        maria.post("/claims/" + claim.id() + "/withdrawal", Map.of("why", "Ошиблись отзывом"));
        assertThat(gone().state()).isEqualTo(Vanishing.State.OPEN);
        assertThat(gone().claim()).isNull();

        var again = opened(maria.get(link()).body());
        seller.reappear(external);
        round();

        assertThat(gone().state()).isEqualTo(Vanishing.State.RETURNED);
        assertThat(gone().claim()).isEqualTo(again.id());
    }

    @Test
    void whatIsClaimedAlreadyIsNotClaimedTwiceAndNothingTypedIsLost() {
        var form = maria.get(link()).body();
        opened(form);
        var typed = fields(form);
        typed.put("title", "Ещё раз о том же");

        var refused = maria.post("/claims", typed);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("С этой пропажей уже разобрались", "Ещё раз о том же");
        assertThat(claims.list(MARIA, null, "")).hasSize(1);
    }

    @Test
    void strangersFindNothing() {
        assertThat(Visitor.of(BORIS, port).statusOf(link())).isEqualTo(404);
        assertThat(maria.statusOf("/claims/new?vanishing=" + UUID.randomUUID())).isEqualTo(404);
        assertThat(maria.statusOf("/claims/new?vanishing=what")).isEqualTo(404);
    }

    private String link() {
        return "/claims/new?vanishing=" + gone().id();
    }

    private Vanishing gone() {
        return vanishings.all(MARIA).getFirst();
    }

    private Claim opened(String form) {
        assertThat(maria.get("/vanished-reviews").body()).contains(link());
        var answer = maria.post("/claims", fields(form));
        assertThat(answer.statusCode()).isEqualTo(303);
        return claims.list(MARIA, true, "").getFirst();
    }

    /** What the form brought, as a person sends it without changing a thing. */
    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        var sheet = form.substring(form.indexOf("action=\"/claims\""));
        FIELD.matcher(sheet).results().forEach(found -> {
            if (found.group(1) == null) {
                fields.put(found.group(3), text(found.group(4)));
            } else {
                fields.put(found.group(1), text(found.group(2)));
            }
        });
        CHOICE.matcher(sheet).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        return fields;
    }

    private static String text(String html) {
        return html.replace("&#34;", "\"").replace("&lt;", "<").replace("&amp;", "&");
    }
}
