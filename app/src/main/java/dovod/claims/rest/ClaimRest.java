package dovod.claims.rest;

import dovod.claims.Claims;
import dovod.claims.Deciding;
import dovod.claims.KeepingWords;
import dovod.claims.Ladder;
import dovod.claims.NewClaim;
import dovod.claims.NewDecision;
import dovod.claims.NewWords;
import dovod.claims.OpeningClaim;
import dovod.claims.TakingStep;
import dovod.kernel.Actor;
import dovod.kernel.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/claims}: what we demand of a marketplace, its answers, steps and decisions. */
@RestController
@RequestMapping("/api/v1/claims")
class ClaimRest {

    private final Claims claims;
    private final OpeningClaim opening;
    private final KeepingWords words;
    private final TakingStep taking;
    private final Deciding deciding;
    private final Clock clock;

    ClaimRest(
            Claims claims,
            OpeningClaim opening,
            KeepingWords words,
            TakingStep taking,
            Deciding deciding,
            Clock clock) {
        this.claims = claims;
        this.opening = opening;
        this.words = words;
        this.taking = taking;
        this.deciding = deciding;
        this.clock = clock;
    }

    /**
     * @param claimed in minor units of roubles
     * @param discoveredAt absent means now
     * @param happenedOn absent means unknown
     * @param questions absent means those of the rule pack
     */
    record NewClaimJson(
            @Nullable UUID shop,
            @Nullable String topic,
            @Nullable String title,
            @Nullable String facts,
            @Nullable String posting,
            @Nullable String sku,
            @Nullable String product,
            int quantity,
            long claimed,
            @Nullable Instant discoveredAt,
            @Nullable LocalDate happenedOn,
            @Nullable List<String> questions,
            @Nullable UUID conversation) {

        NewClaim read(Instant now) {
            return new NewClaim(
                    shop,
                    "ozon",
                    text(topic),
                    text(title),
                    text(facts),
                    text(posting),
                    text(sku),
                    text(product),
                    quantity,
                    Money.roubles(claimed),
                    Objects.requireNonNullElse(discoveredAt, now),
                    happenedOn,
                    Objects.requireNonNullElse(questions, List.of()),
                    conversation);
        }
    }

    /**
     * @param ours true for what we said
     * @param at absent means now
     */
    record WordsJson(
            boolean ours,
            @Nullable String name,
            @Nullable String body,
            @Nullable Instant at) {}

    /**
     * @param at absent means now
     * @param elsewhere true when it left in another way than through the marketplace's chat
     */
    record SentJson(@Nullable String text, @Nullable Instant at, boolean elsewhere) {}

    /**
     * @param accepted in minor units; 0 where no money is claimed
     * @param done that what was asked for beside money is done
     * @param last true when we leave it at that
     */
    record DecisionJson(
            long accepted, boolean done, @Nullable String words, boolean last) {

        NewDecision read(Instant now) {
            return new NewDecision(accepted, done, text(words), now, last);
        }
    }

    /** @param answerBy absent while no term runs on the other side */
    record StairJson(
            String rung,
            LocalDate dueBy,
            @Nullable Instant sentAt,
            @Nullable LocalDate answerBy,
            @Nullable String text) {

        static StairJson of(Ladder.Stair stair) {
            var answer = stair.answer();
            var step = stair.step();
            return new StairJson(
                    stair.rung().id(),
                    stair.due().lastDay(),
                    stair.sentAt(),
                    answer == null ? null : answer.lastDay(),
                    step == null ? null : step.text());
        }
    }

    @GetMapping
    List<ClaimJson> list(
            Actor actor,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(defaultValue = "") String query) {
        return claims.list(actor, open, query).stream().map(ClaimJson::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ClaimJson open(Actor actor, @RequestBody NewClaimJson claim) {
        return ClaimJson.of(claims.one(actor, opening.open(actor, claim.read(clock.instant()))));
    }

    /** One click: claims of many findings, as many as the marketplace's rules demand. */
    @PostMapping("/of-findings")
    @ResponseStatus(HttpStatus.CREATED)
    List<UUID> ofFindings(Actor actor, @RequestBody List<UUID> findings) {
        return opening.ofFindings(actor, findings);
    }

    @GetMapping("/{id}")
    ClaimJson one(Actor actor, @PathVariable UUID id) {
        return ClaimJson.of(claims.one(actor, id));
    }

    @GetMapping("/{id}/ladder")
    List<StairJson> ladder(Actor actor, @PathVariable UUID id) {
        return claims.ladder(actor, claims.one(actor, id)).stairs().stream()
                .map(StairJson::of)
                .toList();
    }

    @PostMapping("/{id}/words")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(Actor actor, @PathVariable UUID id, @RequestBody WordsJson said) {
        words.type(actor, id, new NewWords(said.ours(), text(said.name()), text(said.body()), at(said.at())));
    }

    @PostMapping("/{id}/steps/{rung}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sent(Actor actor, @PathVariable UUID id, @PathVariable String rung, @RequestBody SentJson sent) {
        taking.sent(actor, id, rung, text(sent.text()), at(sent.at()), sent.elsewhere());
    }

    @PostMapping("/{id}/decisions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Actor actor, @PathVariable UUID id, @RequestBody DecisionJson decision) {
        deciding.decide(actor, id, decision.read(clock.instant()));
    }

    /** What was left out is empty, and refused as such where it is needed. */
    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }

    private Instant at(@Nullable Instant sent) {
        return Objects.requireNonNullElse(sent, clock.instant());
    }
}
