package dovod.claims.web;

import dovod.claims.ClaimPacks;
import dovod.claims.Score;
import dovod.claims.Scorecard;
import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.platform.Csv;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How the other side does: a page that prints on one sheet, and the same figures as a file. */
@Controller
@RequestMapping(ScorecardPages.PAGE)
class ScorecardPages {

    static final String PAGE = "/scorecard";

    private final Scorecard scorecard;
    private final ClaimPacks packs;
    private final Clock clock;

    ScorecardPages(Scorecard scorecard, ClaimPacks packs, Clock clock) {
        this.scorecard = scorecard;
        this.packs = packs;
        this.clock = clock;
    }

    @GetMapping
    String page(Actor actor, Model model) {
        model.addAttribute("scores", scorecard.all(actor));
        model.addAttribute("packs", packs);
        model.addAttribute("now", clock.instant());
        return "claims/scorecard";
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> table(Actor actor) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(Csv.BEGINNING);
        file.writeBytes(Csv.line(
                "month",
                "marketplace",
                "topic",
                "claims",
                "replies",
                "templates",
                "questions",
                "settled_at_once",
                "settled",
                "operators",
                "hours_to_reply",
                "hours_to_answer",
                "disputed",
                "promises",
                "kept",
                "won",
                "lost",
                "expired",
                "withdrawn",
                "claimed",
                "accepted",
                "posted",
                "currency",
                "days_to_money"));
        scorecard.all(actor).forEach(score -> file.writeBytes(line(score)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"scorecard.csv\"")
                .body(file.toByteArray());
    }

    private static byte[] line(Score score) {
        return Csv.line(
                score.month().toString(),
                score.marketplace(),
                score.topic(),
                "" + score.claims(),
                "" + score.replies(),
                "" + score.templates(),
                "" + score.asked(),
                "" + score.settledAtOnce(),
                "" + score.settled(),
                score.named() == 0 ? "" : "" + score.operators(),
                hours(score.firstReply()),
                hours(score.realAnswer()),
                "" + score.disputed(),
                "" + score.promises(),
                "" + score.kept(),
                "" + score.won(),
                "" + score.lost(),
                "" + score.expired(),
                "" + score.withdrawn(),
                sum(score.claimed()),
                sum(score.accepted()),
                sum(score.posted()),
                score.claimed().currency(),
                days(score.toMoney()));
    }

    private static String hours(@Nullable Duration time) {
        return time == null
                ? ""
                : BigDecimal.valueOf(time.toMinutes() * 10 / 60, 1).toPlainString();
    }

    private static String days(@Nullable Duration time) {
        return time == null ? "" : "" + time.toDays();
    }

    private static String sum(Money money) {
        return BigDecimal.valueOf(money.minor(), 2).toPlainString();
    }
}
