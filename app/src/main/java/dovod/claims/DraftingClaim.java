package dovod.claims;

import dovod.investigations.Contradiction;
import dovod.investigations.Evidence;
import dovod.investigations.Expected;
import dovod.investigations.FactWords;
import dovod.investigations.InvestigatingOrder;
import dovod.investigations.Investigation;
import dovod.investigations.ValuingGoods;
import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.orders.ToldPosting;
import dovod.platform.Dictionary;
import dovod.platform.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts a claim of what an investigation found, in the words that are sent; a person checks and opens it. */
@Component
public class DraftingClaim {

    private static final String TOPIC = "goods";

    private final InvestigatingOrder investigating;
    private final ValuingGoods valuing;
    private final ClaimPacks packs;
    private final Dictionary dictionary;
    private final Clock clock;

    DraftingClaim(
            InvestigatingOrder investigating,
            ValuingGoods valuing,
            ClaimPacks packs,
            Dictionary dictionary,
            Clock clock) {
        this.investigating = investigating;
        this.valuing = valuing;
        this.packs = packs;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** @throws NotFound when no such order is known */
    public NewClaim of(Actor actor, String number) {
        actor.need(Right.WORK_CASES);
        var pack = packs.of(ClaimPacks.FIRST);
        var found = investigating.investigate(actor, number);
        var words = dictionary.in(Language.RU, pack.zone());
        var file = found.file();
        var item = file.items().stream().findFirst();
        var happened = cancelled(found).map(pack::day).orElse(null);
        return new NewClaim(
                file.shop(),
                ClaimPacks.FIRST,
                TOPIC,
                words.say("claims.order.title", file.posting()),
                facts(found, words),
                file.posting(),
                item.map(ToldPosting.Item::sku).orElse(""),
                item.map(ToldPosting.Item::name).orElse(""),
                item.map(ToldPosting.Item::quantity).orElse(1),
                sum(actor, found, item, happened == null ? pack.day(clock.instant()) : happened),
                clock.instant(),
                happened,
                found.questions().stream()
                        .map(point -> FactWords.say(words, point))
                        .toList(),
                null);
    }

    private static Optional<Instant> cancelled(Investigation found) {
        return found.fate().stream()
                .filter(moment -> moment.happened() && moment.key().equals("cancelled"))
                .map(Expected::at)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The first line tells all that a short message has room for. */
    private static String facts(Investigation found, Words words) {
        return Stream.of(
                        Stream.of(first(found, words)),
                        found.fate().stream().filter(Expected::happened).flatMap(moment -> moment(moment, words)),
                        missing(found, words),
                        found.contradictions().stream().map(pair -> clash(pair, words)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String first(Investigation found, Words words) {
        var file = found.file();
        var item = file.items().stream().findFirst();
        return words.say(
                "claims.order.first",
                file.posting(),
                file.scheme().toUpperCase(Locale.ROOT),
                item.map(ToldPosting.Item::name).orElse("none"),
                item.map(ToldPosting.Item::quantity).orElse(0),
                cancelled(found).map(at -> words.day(at)).orElse("none"),
                text(file.cancelReason()),
                file.entries().isEmpty() ? "none" : "some");
    }

    private static String text(@Nullable String told) {
        return told == null || told.isBlank() ? "none" : told;
    }

    private static Stream<String> moment(Expected moment, Words words) {
        var at = moment.at();
        var what = words.say("investigations.fate." + moment.key());
        var told = moment.detail().isEmpty() ? what : what + ". " + FactWords.detail(words, moment);
        return at == null ? Stream.empty() : Stream.of(words.day(at) + ": " + told);
    }

    private static Stream<String> missing(Investigation found, Words words) {
        var missing = found.fate().stream()
                .filter(moment -> !moment.happened() && !moment.isAhead(found.now()))
                .map(moment -> words.say("investigations.fate." + moment.key()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Stream.empty() : Stream.of(words.say("claims.order.missing", missing));
    }

    private static String clash(Contradiction pair, Words words) {
        return words.say("claims.order.clash", fact(pair.one(), words), fact(pair.other(), words));
    }

    private static String fact(Evidence fact, Words words) {
        return FactWords.say(words, fact);
    }

    /** By the formula, or what it was ordered for. */
    private Money sum(Actor actor, Investigation found, Optional<ToldPosting.Item> item, LocalDate event) {
        int pieces = item.map(ToldPosting.Item::quantity).orElse(1);
        var sku = item.map(ToldPosting.Item::sku).orElse(null);
        return valuing.value(actor, found.file().shop(), found.file().posting(), sku, event)
                .map(value -> value.of(pieces))
                .orElse(Money.roubles(0));
    }
}
