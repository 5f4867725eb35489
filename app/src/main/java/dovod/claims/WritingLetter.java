package dovod.claims;

import static dovod.claims.Letter.escaped;

import dovod.catalog.Shops;
import dovod.investigations.Finding;
import dovod.investigations.Findings;
import dovod.investigations.Reckoned;
import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Dictionary;
import dovod.platform.Tenancy;
import dovod.platform.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The formal claim as a letter, and its attachments in one file with a list of their SHA-256. */
@Component
public class WritingLetter {

    private static final int SAID = 300;

    /** So many lines of a calculation stay on one page. */
    private static final int SHORT = 12;

    private final Tenancy tenancy;
    private final ClaimPacks packs;
    private final JdbcClaims claims;
    private final JdbcSteps steps;
    private final JdbcEvidence evidence;
    private final AuditingClaim auditing;
    private final Grounds grounds;
    private final ReckoningClaim reckoning;
    private final Findings findings;
    private final Shops shops;
    private final Dictionary dictionary;
    private final Audit audit;
    private final Clock clock;

    WritingLetter(
            Tenancy tenancy,
            ClaimPacks packs,
            JdbcClaims claims,
            JdbcSteps steps,
            JdbcEvidence evidence,
            AuditingClaim auditing,
            Grounds grounds,
            ReckoningClaim reckoning,
            Findings findings,
            Shops shops,
            Dictionary dictionary,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.packs = packs;
        this.claims = claims;
        this.steps = steps;
        this.evidence = evidence;
        this.auditing = auditing;
        this.grounds = grounds;
        this.reckoning = reckoning;
        this.findings = findings;
        this.shops = shops;
        this.dictionary = dictionary;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such claim */
    public byte[] pdf(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        var pdf = tenancy.read(actor.tenant(), () -> {
            var claim = claims.find(actor.tenant(), id).orElseThrow(NotFound::new);
            return new Page(actor, claim).pdf();
        });
        audit.saw(actor, "claim:" + id + ":letter");
        return pdf;
    }

    /** Evidence as it came and {@code manifest.txt}, which can be checked with {@code sha256sum -c}. */
    public byte[] attachments(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var claim = claims.find(actor.tenant(), id).orElseThrow(NotFound::new);
            return zip(actor, evidence.of(actor.tenant(), claim.id()));
        });
    }

    private byte[] zip(Actor actor, List<Exhibit> exhibits) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var manifest = new StringBuilder();
            for (var exhibit : exhibits) {
                var name = "%02d-%s".formatted(exhibit.position(), exhibit.name());
                manifest.append(exhibit.sha256()).append("  ").append(name).append('\n');
                put(
                        zip,
                        name,
                        exhibit.keptAt(),
                        evidence.bytes(actor.tenant(), exhibit.id()).orElseThrow());
            }
            put(zip, "manifest.txt", clock.instant(), manifest.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, Instant at, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** One letter while it is written. */
    private final class Page {

        private final Actor actor;
        private final Claim claim;
        private final ClaimPack pack;
        private final Words words;
        private final StringBuilder html = new StringBuilder();

        Page(Actor actor, Claim claim) {
            this.actor = actor;
            this.claim = claim;
            this.pack = packs.of(claim);
            this.words = dictionary.in(Language.RU, pack.zone());
        }

        byte[] pdf() {
            var title = say("claims.letter.title", claim.number());
            html.append("<div class=\"foot\">")
                    .append(title)
                    .append(", ")
                    .append(escaped(claim.title()))
                    .append("</div>");
            parties();
            html.append("<h1>")
                    .append(title)
                    .append("</h1><p class=\"about\">")
                    .append(escaped(claim.title()))
                    .append("</p>");
            head("claims.letter.facts");
            html.append(Letter.paragraphs(claim.facts()));
            timeline();
            grounds();
            calculation();
            demands();
            enclosed();
            sign();
            return Letter.pdf(title, html.toString());
        }

        private String say(String key, Object... arguments) {
            return escaped(words.say(key, arguments));
        }

        private void head(String key) {
            html.append("<h2>").append(say(key)).append("</h2>");
        }

        private void parties() {
            html.append("<table class=\"parties\"><tr><td class=\"what\">")
                    .append(say("claims.letter.to"))
                    .append("</td><td><b>")
                    .append(escaped(pack.text("recipient")))
                    .append("</b><br/>")
                    .append(escaped(pack.text("recipientAddress")))
                    .append("<br/>")
                    .append(escaped(pack.text("recipientMail")))
                    .append("</td></tr><tr><td class=\"what\">")
                    .append(say("claims.letter.from"))
                    .append("</td><td><b>")
                    .append(escaped(seller()))
                    .append("</b><br/>")
                    .append(say("claims.letter.ids"))
                    .append("<br/>")
                    .append(say("claims.letter.day", words.day(clock.instant())))
                    .append("</td></tr></table>");
        }

        private String seller() {
            var shop = claim.shop();
            return shop == null ? actor.name() : shops.get(actor.tenant(), shop).name();
        }

        private record Moment(Instant at, String text) {}

        private void timeline() {
            var moments = new ArrayList<Moment>();
            moments.add(new Moment(claim.discoveredAt(), words.say("claims.letter.discovered")));
            for (var reply : auditing.audit(actor.tenant(), claim).replies()) {
                var who = reply.ours() ? words.say("claims.letter.seller") : pack.text("recipient") + name(reply);
                moments.add(new Moment(reply.at(), who + ": «" + cut(reply.body()) + "»"));
            }
            head("claims.letter.timeline");
            html.append("<table class=\"rows\">");
            moments.stream()
                    .sorted(Comparator.comparing(Moment::at))
                    .forEach(one -> html.append("<tr><td class=\"day\">")
                            .append(escaped(words.day(one.at()) + ", " + words.time(one.at())))
                            .append("</td><td>")
                            .append(escaped(one.text()))
                            .append("</td></tr>"));
            html.append("</table>");
        }

        private static String name(Reply reply) {
            return reply.name().isEmpty() ? "" : ", " + reply.name();
        }

        private static String cut(String text) {
            var line = text.replaceAll("\\s+", " ");
            return line.length() <= SAID ? line : line.substring(0, SAID).stripTrailing() + "…";
        }

        private void grounds() {
            head("claims.letter.grounds");
            html.append("<ol>");
            var found = grounds.of(actor, claim);
            if (found.isEmpty()) {
                ground(pack.text("clause") + ".");
            }
            found.forEach(this::ground);
            var rule = pack.answer(claim, sent());
            ground(rule.source() + words.say("claims.letter.edition", words.day(rule.edition())));
            ground(pack.text("receivedSource") + ".");
            ground(pack.text("law") + ".");
            html.append("</ol>");
        }

        private void ground(String text) {
            html.append("<li>").append(escaped(text)).append("</li>");
        }

        /** A clause in its own words, as it stood on the day, with the address under which we keep it. */
        private void ground(Ground ground) {
            var clause = ground.clause();
            html.append("<li>")
                    .append(say(
                            "claims.ground",
                            ground.contract(),
                            clause.path(),
                            words.day(clause.publishedOn()),
                            words.day(clause.day())))
                    .append(":<br/>«")
                    .append(escaped(cut(clause.text())))
                    .append("»<br/><span class=\"hash\">")
                    .append(say("claims.letter.kept", clause.address()))
                    .append("</span></li>");
        }

        /** When the formal claim was sent, or now while it was not. */
        private Instant sent() {
            return steps.of(actor.tenant(), claim.id()).stream()
                    .filter(step -> step.rung().equals("formal") && step.sentAt() != null)
                    .map(step -> Objects.requireNonNull(step.sentAt()))
                    .findFirst()
                    .orElse(clock.instant());
        }

        private void calculation() {
            var rested = findings.of(actor, claim.findings());
            html.append("<div class=\"")
                    .append(rested.size() <= SHORT ? "whole" : "long")
                    .append("\">");
            head("claims.letter.calculation");
            html.append("<table class=\"rows\"><thead><tr><th>")
                    .append(say("claims.letter.item"))
                    .append("</th><th>")
                    .append(say("claims.letter.pieces"))
                    .append("</th><th class=\"sum\">")
                    .append(say("claims.letter.sum"))
                    .append("</th></tr></thead><tbody>");
            if (rested.isEmpty()) {
                row(item(claim) + reckoned(), claim.quantity(), words.money(claim.claimed()));
            }
            rested.forEach(one -> row(item(one), one.quantity(), words.money(one.stake())));
            if (claim.posted().minor() > 0) {
                row(words.say("claims.letter.paid"), 0, "−" + words.money(claim.posted()));
            }
            html.append("<tr class=\"total\"><td>")
                    .append(say("claims.letter.total"))
                    .append("</td><td></td><td class=\"sum\">")
                    .append(escaped(words.money(claim.outstanding())))
                    .append("</td></tr></tbody></table></div>");
        }

        private void row(String what, int pieces, String sum) {
            html.append("<tr><td>")
                    .append(escaped(what))
                    .append("</td><td>")
                    .append(pieces == 0 ? "" : "" + pieces)
                    .append("</td><td class=\"sum\">")
                    .append(escaped(sum))
                    .append("</td></tr>");
        }

        private String item(Claim claim) {
            return joined(claim.posting(), claim.product(), claim.sku(), claim.title());
        }

        private String item(Finding finding) {
            return joined(finding.posting(), finding.product(), finding.sku(), finding.subject())
                    + lines(finding.calculation());
        }

        /** How the sum of a claim without findings is reckoned. */
        private String reckoned() {
            return reckoning.reckon(actor, claim).map(one -> lines(one.lines())).orElse("");
        }

        private String lines(List<Reckoned> calculation) {
            return calculation.stream()
                    .filter(line -> words.knows("claims.reckoned." + line.key()))
                    .map(line -> words.say(
                            "claims.reckoned." + line.key(), line.arguments().toArray()))
                    .reduce("", (before, line) -> before + "; " + line);
        }

        private static String joined(
                @Nullable String posting, @Nullable String product, @Nullable String sku, String otherwise) {
            var parts = new ArrayList<String>();
            for (var part : new String[] {posting, product, sku == null ? null : "SKU " + sku}) {
                if (part != null) {
                    parts.add(part);
                }
            }
            return parts.isEmpty() ? otherwise : String.join(", ", parts);
        }

        private void demands() {
            head("claims.letter.demands");
            var rule = pack.answer(claim, sent());
            html.append("<ol><li>")
                    .append(say("claims.letter.pay", words.money(claim.outstanding())))
                    .append("</li><li>")
                    .append(say(
                            "claims.letter.answer",
                            rule.term().count(),
                            words.day(pack.due(rule, sent()).lastDay())))
                    .append("</li></ol><p>")
                    .append(say("claims.letter.court"))
                    .append("</p>");
        }

        private void enclosed() {
            var exhibits = evidence.of(actor.tenant(), claim.id());
            if (exhibits.isEmpty()) {
                return;
            }
            head("claims.letter.enclosed");
            html.append("<table class=\"rows\">");
            exhibits.forEach(one -> html.append("<tr><td>")
                    .append(one.position())
                    .append(". ")
                    .append(escaped(one.name()))
                    .append("<br/><span class=\"hash\">SHA-256 ")
                    .append(one.sha256())
                    .append("</span></td><td class=\"sum\">")
                    .append(escaped(words.day(one.keptAt())))
                    .append("</td></tr>"));
            html.append("</table>");
        }

        private void sign() {
            html.append("<table class=\"sign\"><tr><td class=\"line\">")
                    .append(say("claims.letter.sign"))
                    .append("</td><td class=\"line\">")
                    .append(say("claims.letter.name"))
                    .append("</td></tr></table>");
        }
    }
}
