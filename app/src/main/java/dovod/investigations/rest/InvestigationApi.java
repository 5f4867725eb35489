package dovod.investigations.rest;

import dovod.investigations.Hypothesis;
import dovod.investigations.InvestigatingOrder;
import dovod.investigations.Verdict;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/orders/{number}/investigation}: what may have become of an order. */
@RestController
class InvestigationApi {

    private final InvestigatingOrder investigating;

    InvestigationApi(InvestigatingOrder investigating) {
        this.investigating = investigating;
    }

    @GetMapping("/api/v1/orders/{number}/investigation")
    InvestigationJson investigate(Actor actor, @PathVariable String number) {
        return InvestigationJson.of(investigating.investigate(actor, number));
    }

    record RulingJson(@Nullable String verdict, @Nullable String reason) {}

    /** A person's word about a hypothesis, {@code A} to {@code E}, before the machine's. */
    @PutMapping("/api/v1/orders/{number}/investigation/rulings/{hypothesis}")
    InvestigationJson rule(
            Actor actor, @PathVariable String number, @PathVariable String hypothesis, @RequestBody RulingJson ruling) {
        investigating.rule(
                actor,
                number,
                word(Hypothesis.values(), "hypothesis", hypothesis),
                word(Verdict.values(), "verdict", ruling.verdict()),
                ruling.reason() == null ? "" : ruling.reason());
        return investigate(actor, number);
    }

    private static <E extends Enum<E>> E word(E[] all, String field, @Nullable String told) {
        var wanted = String.valueOf(told).toUpperCase(Locale.ROOT);
        return Stream.of(all)
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.field(field, "finding_word_strange", String.valueOf(told))));
    }
}
