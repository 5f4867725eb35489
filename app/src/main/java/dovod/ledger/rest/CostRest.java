package dovod.ledger.rest;

import dovod.kernel.Actor;
import dovod.ledger.CaseCost;
import dovod.ledger.CorrectingEntry;
import dovod.ledger.Correction;
import dovod.ledger.Costs;
import dovod.ledger.DecidingCost;
import dovod.ledger.Entry;
import dovod.ledger.WritingCost;
import dovod.ledger.WrittenCost;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What cases cost: reading, writing down, correcting, deciding. Amounts are kopecks where they are told. */
@RestController
@RequestMapping("/api/v1")
class CostRest {

    private final Costs costs;
    private final WritingCost writing;
    private final CorrectingEntry correcting;
    private final DecidingCost deciding;

    CostRest(Costs costs, WritingCost writing, CorrectingEntry correcting, DecidingCost deciding) {
        this.costs = costs;
        this.writing = writing;
        this.correcting = correcting;
        this.deciding = deciding;
    }

    /**
     * @param spent all that was spent
     * @param recovered what came back
     * @param total spent less recovered
     * @param price of the product; null when it is not known
     */
    record CostJson(
            UUID caseId,
            long spent,
            long recovered,
            long total,
            String currency,
            @Nullable Long price,
            long seconds,
            List<EntryJson> entries) {

        static CostJson of(CaseCost cost) {
            var price = cost.about() == null ? null : cost.about().price();
            return new CostJson(
                    cost.caseId(),
                    cost.spent().minor(),
                    cost.recovered().minor(),
                    cost.total().minor(),
                    cost.total().currency(),
                    price == null ? null : price.minor(),
                    cost.seconds(),
                    cost.entries().stream().map(EntryJson::of).toList());
        }
    }

    /** @param corrects the entry that this one takes back */
    record EntryJson(
            UUID id,
            String kind,
            long amount,
            String source,
            @Nullable UUID person,
            @Nullable Long seconds,
            @Nullable String part,
            @Nullable String reason,
            Instant at,
            String note,
            @Nullable UUID corrects) {

        static EntryJson of(Entry entry) {
            return new EntryJson(
                    entry.id(),
                    entry.kind().code(),
                    entry.amount().minor(),
                    entry.source().code(),
                    entry.person(),
                    entry.seconds(),
                    entry.part(),
                    entry.reason(),
                    entry.at(),
                    entry.note(),
                    entry.corrects());
        }
    }

    /**
     * @param amount roubles, such as {@code 350.50}; not looked at for minutes
     * @param minutes looked at for minutes alone
     */
    record WrittenBody(
            @Nullable String kind,
            @Nullable String amount,
            @Nullable String minutes,
            @Nullable String note) {}

    /** @param minutes how long it really took; absent when nothing comes in its place */
    record CorrectionBody(
            @Nullable String minutes, @Nullable String reason) {}

    record DecisionBody(boolean goOn, @Nullable String why) {}

    @GetMapping("/cases/{id}/costs")
    CostJson readCosts(Actor actor, @PathVariable UUID id) {
        return CostJson.of(costs.of(actor, id));
    }

    @PostMapping("/cases/{id}/costs")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void writeCost(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody WrittenBody body) {
        writing.write(
                actor,
                id,
                new WrittenCost(
                        WrittenCost.kind(text(body.kind())),
                        text(body.amount()),
                        text(body.minutes()),
                        text(body.note()),
                        key));
    }

    @PostMapping("/costs/{id}/correction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correctCost(Actor actor, @PathVariable UUID id, @RequestBody CorrectionBody body) {
        correcting.correct(actor, id, Correction.of(text(body.minutes()), text(body.reason())));
    }

    @PostMapping("/cases/{id}/cost-decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideCost(Actor actor, @PathVariable UUID id, @RequestBody DecisionBody body) {
        deciding.decide(actor, id, body.goOn(), text(body.why()));
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
