package dovod.claims;

import dovod.catalog.Shops;
import dovod.claims.LetterText.Calculation;
import dovod.claims.LetterText.Cited;
import dovod.claims.LetterText.Enclosed;
import dovod.claims.LetterText.Item;
import dovod.claims.LetterText.Moment;
import dovod.investigations.FactWords;
import dovod.investigations.Finding;
import dovod.investigations.Findings;
import dovod.investigations.Reckoned;
import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.platform.DeskAddress;
import dovod.platform.Dictionary;
import dovod.platform.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a formal claim says: facts, the course of things, grounds, the calculation, demands. */
@Component
class DraftingLetter {

    private static final int SAID = 300;

    /** So many lines of a calculation stay on one page. */
    private static final int SHORT = 12;

    private final ClaimPacks packs;
    private final JdbcSteps steps;
    private final JdbcEvidence evidence;
    private final AuditingClaim auditing;
    private final Grounds grounds;
    private final ReckoningClaim reckoning;
    private final Findings findings;
    private final Shops shops;
    private final Dictionary dictionary;
    private final DeskAddress desk;
    private final Clock clock;

    DraftingLetter(
            ClaimPacks packs,
            JdbcSteps steps,
            JdbcEvidence evidence,
            AuditingClaim auditing,
            Grounds grounds,
            ReckoningClaim reckoning,
            Findings findings,
            Shops shops,
            Dictionary dictionary,
            DeskAddress desk,
            Clock clock) {
        this.packs = packs;
        this.steps = steps;
        this.evidence = evidence;
        this.auditing = auditing;
        this.grounds = grounds;
        this.reckoning = reckoning;
        this.findings = findings;
        this.shops = shops;
        this.dictionary = dictionary;
        this.desk = desk;
        this.clock = clock;
    }

    /** In Russian, whatever the writer speaks: it goes to the marketplace. */
    Words words(Claim claim) {
        return dictionary.in(Language.RU, packs.of(claim).zone());
    }

    LetterText draft(Actor actor, Claim claim) {
        var pack = packs.of(claim);
        var words = words(claim);
        var rested = findings.of(actor, claim.findings());
        return new LetterText(
                words.say("claims.letter.title", claim.number()),
                claim.title(),
                Stream.of("recipient", "recipientAddress", "recipientMail")
                        .map(pack::text)
                        .toList(),
                seller(actor, claim),
                words.day(clock.instant()),
                claim.facts().strip().lines().filter(line -> !line.isBlank()).toList(),
                moments(actor, claim, pack, words),
                cited(actor, claim, pack, words),
                claim.isAboutMoney() ? calculation(actor, claim, rested, words) : null,
                demand(claim, pack, words),
                answer(actor, claim, pack, words),
                enclosed(actor, claim, words));
    }

    private String seller(Actor actor, Claim claim) {
        var shop = claim.shop();
        return shop == null ? actor.name() : shops.get(actor.tenant(), shop).name();
    }

    private List<Moment> moments(Actor actor, Claim claim, ClaimPack pack, Words words) {
        var found = Stream.of(new Said(claim.discoveredAt(), words.say("claims.letter.discovered")));
        var said = auditing.audit(actor.tenant(), claim).replies().stream()
                .map(reply -> new Said(reply.at(), who(reply, pack, words) + ": «" + cut(reply.body()) + "»"));
        return Stream.concat(found, said)
                .sorted(Comparator.comparing(Said::at))
                .map(one -> new Moment(words.day(one.at()) + ", " + words.time(one.at()), one.text()))
                .toList();
    }

    private record Said(Instant at, String text) {}

    private static String who(Reply reply, ClaimPack pack, Words words) {
        var name = reply.name().isEmpty() ? "" : ", " + reply.name();
        return reply.ours() ? words.say("claims.letter.seller") : pack.text("recipient") + name;
    }

    private static String cut(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= SAID ? line : line.substring(0, SAID).stripTrailing() + "…";
    }

    /** The contract comes first, the law last. */
    private List<Cited> cited(Actor actor, Claim claim, ClaimPack pack, Words words) {
        var cited = grounds.of(actor, claim).stream()
                .map(ground -> cited(ground, words))
                .collect(Collectors.toCollection(ArrayList::new));
        if (cited.isEmpty()) {
            cited.add(Cited.of(pack.text("clause") + "."));
        }
        var rule = pack.answer(claim, sent(actor, claim));
        cited.add(Cited.of(rule.source() + words.say("claims.letter.edition", words.day(rule.edition()))));
        cited.add(Cited.of(pack.text("receivedSource") + "."));
        cited.add(Cited.of(pack.text("law") + "."));
        return cited;
    }

    private Cited cited(Ground ground, Words words) {
        var clause = ground.clause();
        return new Cited(
                words.say(
                        "claims.ground",
                        ground.contract(),
                        clause.path(),
                        words.day(clause.publishedOn()),
                        words.day(clause.day())),
                cut(clause.text()),
                words.say("claims.letter.kept", desk.of(clause.address())));
    }

    /** When the formal claim was sent, or now while it was not. */
    private Instant sent(Actor actor, Claim claim) {
        return steps.of(actor.tenant(), claim.id()).stream()
                .filter(step -> step.rung().equals("formal") && step.sentAt() != null)
                .map(step -> Objects.requireNonNull(step.sentAt()))
                .findFirst()
                .orElse(clock.instant());
    }

    private Calculation calculation(Actor actor, Claim claim, List<Finding> rested, Words words) {
        return new Calculation(
                rested.size() <= SHORT, items(actor, claim, rested, words), words.money(claim.outstanding()));
    }

    private static String demand(Claim claim, ClaimPack pack, Words words) {
        var sum = words.money(claim.outstanding());
        return claim.isAboutMoney()
                ? words.say("claims.letter.pay", sum)
                : words.say("claims.letter.do", pack.demand(claim, sum));
    }

    private List<Item> items(Actor actor, Claim claim, List<Finding> rested, Words words) {
        var items = rested.stream()
                .map(one -> new Item(item(one, words), "" + one.quantity(), words.money(one.stake())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (rested.isEmpty()) {
            items.add(new Item(
                    item(actor, claim, words),
                    claim.quantity() == 0 ? "" : "" + claim.quantity(),
                    words.money(claim.claimed())));
        }
        if (claim.posted().minor() > 0) {
            items.add(new Item(words.say("claims.letter.paid"), "", "−" + words.money(claim.posted())));
        }
        return items;
    }

    private String item(Actor actor, Claim claim, Words words) {
        var reckoned = reckoning.reckon(actor, claim).map(one -> lines(one.lines(), words));
        return joined(claim.posting(), claim.product(), claim.sku(), claim.title()) + reckoned.orElse("");
    }

    private static String item(Finding finding, Words words) {
        return joined(finding.posting(), finding.product(), finding.sku(), finding.subject())
                + lines(finding.calculation(), words);
    }

    private static String lines(List<Reckoned> calculation, Words words) {
        return calculation.stream()
                .filter(line -> words.knows("claims.reckoned." + line.key()))
                .map(line ->
                        "; " + words.say("claims.reckoned." + line.key(), FactWords.filled(words, line.arguments())))
                .collect(Collectors.joining());
    }

    private static String joined(
            @Nullable String posting, @Nullable String product, @Nullable String sku, String otherwise) {
        var parts = Stream.of(posting, product, sku == null ? null : "SKU " + sku)
                .filter(Objects::nonNull)
                .toList();
        return parts.isEmpty() ? otherwise : String.join(", ", parts);
    }

    private String answer(Actor actor, Claim claim, ClaimPack pack, Words words) {
        var sent = sent(actor, claim);
        var rule = pack.answer(claim, sent);
        return words.say(
                "claims.letter.answer",
                rule.term().count(),
                words.day(pack.due(rule, sent).lastDay()));
    }

    private List<Enclosed> enclosed(Actor actor, Claim claim, Words words) {
        return evidence.of(actor.tenant(), claim.id()).stream()
                .map(one -> new Enclosed(one.position(), one.name(), one.sha256(), words.day(one.keptAt())))
                .toList();
    }
}
