package dovod.claims;

import dovod.conversations.Abilities;
import dovod.conversations.ConversationId;
import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.TenantId;
import dovod.platform.DeskAddress;
import dovod.platform.Dictionary;
import dovod.platform.Words;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the text of a step from what stands: facts, open questions, evasions, what was given, clause and sum. */
@Component
class WritingStep {

    private static final int QUOTE = 160;
    private static final int EXHIBITS = 5;

    private final ClaimPacks packs;
    private final AuditingClaim auditing;
    private final Grounds grounds;
    private final Abilities abilities;
    private final JdbcEvidence evidence;
    private final JdbcSteps steps;
    private final Dictionary dictionary;
    private final DeskAddress desk;
    private final Clock clock;

    WritingStep(
            ClaimPacks packs,
            AuditingClaim auditing,
            Grounds grounds,
            Abilities abilities,
            JdbcEvidence evidence,
            JdbcSteps steps,
            Dictionary dictionary,
            DeskAddress desk,
            Clock clock) {
        this.packs = packs;
        this.auditing = auditing;
        this.grounds = grounds;
        this.abilities = abilities;
        this.evidence = evidence;
        this.steps = steps;
        this.dictionary = dictionary;
        this.desk = desk;
        this.clock = clock;
    }

    String write(TenantId tenant, Claim claim, Rung rung) {
        var pack = packs.of(claim);
        var audit = auditing.audit(tenant, claim);
        if (rung.id().equals("follow_up")) {
            return followUp(tenant, claim, pack, audit);
        }
        int longest = rung.thread() ? longest(tenant, claim) : Integer.MAX_VALUE;
        return fitted(tenant, claim, pack, audit, longest, values -> Wording.fill(pack.word(claim, rung.id()), values));
    }

    /** Three short paragraphs: what is open and how it was evaded, what they have, what we ask for. */
    String followUp(TenantId tenant, Claim claim) {
        var pack = packs.of(claim);
        return followUp(tenant, claim, pack, auditing.audit(tenant, claim));
    }

    private String followUp(TenantId tenant, Claim claim, ClaimPack pack, ClaimAudit audit) {
        return fitted(
                tenant, claim, pack, audit, longest(tenant, claim), values -> followUp(claim, pack, audit, values));
    }

    /** So many characters go into one message where it will be sent. */
    private int longest(TenantId tenant, Claim claim) {
        var chat = claim.conversation();
        return chat == null
                ? Integer.MAX_VALUE
                : abilities.of(Actor.desk(tenant), new ConversationId(chat)).longest();
    }

    /** Where it grows too long for one message, later facts give way first, then later clauses, then the last questions. */
    private String fitted(
            TenantId tenant,
            Claim claim,
            ClaimPack pack,
            ClaimAudit audit,
            int longest,
            Function<Map<String, String>, String> write) {
        var values = values(tenant, claim, pack, audit);
        var text = write.apply(values);
        if (text.length() > longest) {
            values.put("facts", claim.facts().lines().findFirst().orElse(""));
            text = write.apply(values);
        }
        if (text.length() > longest) {
            values.put("clause", clause(tenant, claim, pack, dictionary.in(Language.RU, pack.zone()), 1));
            text = write.apply(values);
        }
        var questions = new StepQuestions(claim, pack, audit);
        for (int shown = questions.count() - 1; shown > 0 && text.length() > longest; shown--) {
            values.put("questions", questions.first(shown));
            text = write.apply(values);
        }
        return text;
    }

    private static String followUp(Claim claim, ClaimPack pack, ClaimAudit audit, Map<String, String> values) {
        var said = ours(audit);
        var evasion = audit.lastTheirs().isPresent() ? "evasions" : "silences";
        return String.join(
                "\n\n",
                Wording.fill(Wording.fresh(pack.wordings(claim, "openings"), said), values)
                        + " "
                        + Wording.fill(Wording.fresh(pack.wordings(claim, evasion), said), values),
                Wording.fill(Wording.fresh(pack.wordings(claim, "given"), said), values),
                Wording.fill(Wording.fresh(pack.wordings(claim, "demands"), said), values));
    }

    /** Keeps the ticket from closing, and says something. */
    String keepAlive(TenantId tenant, Claim claim) {
        var pack = packs.of(claim);
        var audit = auditing.audit(tenant, claim);
        return Wording.fill(
                Wording.fresh(pack.wordings(claim, "keeping"), ours(audit)), values(tenant, claim, pack, audit));
    }

    private static List<String> ours(ClaimAudit audit) {
        return audit.replies().stream().filter(Reply::ours).map(Reply::body).toList();
    }

    private Map<String, String> values(TenantId tenant, Claim claim, ClaimPack pack, ClaimAudit audit) {
        var words = dictionary.in(Language.RU, pack.zone());
        var values = new HashMap<String, String>();
        var sum = words.money(claim.outstanding());
        var today = words.day(clock.instant());
        var questions = new StepQuestions(claim, pack, audit);
        var open = questions.open();
        var last = audit.lastTheirs().orElse(null);
        values.put("subject", claim.title());
        values.put("facts", claim.facts());
        values.put("number", "" + claim.number());
        values.put("sum", sum);
        values.put("today", today);
        values.put("since", words.day(claim.discoveredAt().minus(90, ChronoUnit.DAYS)));
        values.put("demand", pack.demand(claim, sum));
        values.put("clause", clause(tenant, claim, pack, words, Integer.MAX_VALUE));
        values.put("law", pack.text("law"));
        values.put("questions", questions.all());
        values.put("count", words.say("claims.questions.count", open.size()));
        values.put("first", open.getFirst());
        values.put("operator", last == null || last.name().isEmpty() ? pack.text("recipient") : last.name());
        values.put("when", last == null ? today : words.moment(last.at()));
        values.put("quote", last == null ? "" : evasion(audit, last));
        values.put("given", given(tenant, claim, words, audit));
        values.put(
                "thread",
                words.say(
                        "claims.thread.count",
                        audit.replies().size(),
                        audit.operators().size()));
        values.put("formal", sent(tenant, claim, words, "formal", today));
        return values;
    }

    /** The clauses as they stood on the day, out of our own contracts; without them what the pack says. */
    private String clause(TenantId tenant, Claim claim, ClaimPack pack, Words words, int most) {
        var found = clauses(tenant, claim, words);
        return found.isEmpty()
                ? pack.text("clause")
                : found.stream().limit(most).collect(Collectors.joining("; "));
    }

    private List<String> clauses(TenantId tenant, Claim claim, Words words) {
        return grounds.of(Actor.desk(tenant), claim).stream()
                .map(ground -> words.say(
                        "claims.ground.kept",
                        ground.contract(),
                        ground.clause().path(),
                        words.day(ground.clause().publishedOn()),
                        words.day(ground.clause().day()),
                        desk.of(ground.clause().address())))
                .toList();
    }

    /** What we cite, word for word: to cite it again is not to say it again. */
    List<String> cited(TenantId tenant, Claim claim) {
        var pack = packs.of(claim);
        var cited = new ArrayList<>(clauses(tenant, claim, dictionary.in(Language.RU, pack.zone())));
        cited.add(pack.text("clause"));
        cited.add(pack.text("law"));
        return cited;
    }

    /** The sentence on which the check rests its verdict on an open question, or the reply's own first words. */
    private static String evasion(ClaimAudit audit, Reply last) {
        var evidence = audit.open().stream()
                .filter(question -> question.evidence() != null
                        && question.evidence().message().value().equals(last.id()))
                .map(question -> question.evidence().text())
                .findFirst()
                .orElse(last.body());
        var line = evidence.replaceAll("\\s+", " ").strip();
        return line.length() <= QUOTE ? line : line.substring(0, QUOTE - 1).stripTrailing() + "…";
    }

    private String given(TenantId tenant, Claim claim, Words words, ClaimAudit audit) {
        var exhibits = evidence.of(tenant, claim.id());
        if (!exhibits.isEmpty()) {
            return exhibits.stream()
                    .limit(EXHIBITS)
                    .map(one -> one.name() + " (" + words.day(one.keptAt()) + ")")
                    .collect(Collectors.joining(", "));
        }
        var what = claim.posting() == null ? claim.title() : claim.posting();
        var when = audit.firstOurs().orElse(claim.openedAt());
        return words.say("claims.given.number", what, words.day(when));
    }

    private String sent(TenantId tenant, Claim claim, Words words, String rung, String otherwise) {
        return steps.of(tenant, claim.id()).stream()
                .filter(step -> step.rung().equals(rung))
                .map(Step::sentAt)
                .filter(Objects::nonNull)
                .findFirst()
                .map(at -> words.day(at))
                .orElse(otherwise);
    }
}
