package dovod.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What holds between a seller and a marketplace, from its rule pack.
 *
 * @param party whose contracts of those that the desk keeps are its own
 * @param receivedBefore what is sent before this time is received the same day, the rest the next
 * @param findings topic by kind of finding
 * @param compensations kinds of entries that pay for claims
 * @param takenBack kinds of entries that take such money back
 * @param words texts of what we send; a list where there are several wordings
 * @param cites sentences by which the clauses every claim leans on are found in the contract
 * @param texts addresses and names of the marketplace, clause and law
 */
public record ClaimPack(
        String marketplace,
        String party,
        ZoneId zone,
        LocalTime receivedBefore,
        List<TermRule> terms,
        List<Rung> rungs,
        List<Topic> topics,
        Map<String, String> findings,
        List<String> compensations,
        List<String> takenBack,
        Map<String, List<String>> words,
        List<String> cites,
        Map<String, String> texts,
        WorkingDays working) {

    /**
     * As it stood on the day of what starts it. Where we know no edition of that day, the one nearest to it.
     *
     * @throws IllegalStateException when the pack has no such term: a mistake in the pack
     */
    public TermRule term(String id, LocalDate day) {
        return findTerm(id, day).orElseThrow(() -> new IllegalStateException("no term " + id));
    }

    Optional<TermRule> findTerm(String id, LocalDate day) {
        return terms.stream()
                .filter(rule -> rule.id().equals(id))
                .min(Comparator.comparingLong(rule -> rule.daysOff(day)));
    }

    /** The term in which the marketplace answers such a formal claim when it is sent then. */
    TermRule answer(Claim claim, Instant sent) {
        return term(topic(claim.topic()).answer(), day(sent));
    }

    /** The day of a moment where the marketplace is. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** The day by which clauses and prices count: when it happened, or when we learned of it. */
    public LocalDate eventDay(Claim claim) {
        return Objects.requireNonNullElseGet(claim.happenedOn(), () -> day(claim.discoveredAt()));
    }

    public Topic topic(String id) {
        return findTopic(id).orElseThrow(() -> new IllegalStateException("no topic " + id));
    }

    Optional<Topic> findTopic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    Rung rung(String id) {
        return findRung(id).orElseThrow(() -> new IllegalStateException("no rung " + id));
    }

    Optional<Rung> findRung(String id) {
        return rungs.stream().filter(rung -> rung.id().equals(id)).findFirst();
    }

    /** The day on which what was sent then counts as received. */
    public LocalDate received(Instant sent) {
        var local = sent.atZone(zone);
        return local.toLocalTime().isBefore(receivedBefore)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
    }

    /** When a term ends that began with this; what runs from receipt is counted from the day of receipt. */
    public Due due(TermRule rule, Instant start) {
        var from = rule.startsOn().equals("receipt")
                ? received(start).atStartOfDay(zone).toInstant()
                : start;
        return rule.term().due(from, zone, working);
    }

    public Due due(Term term, Instant start) {
        return term.due(start, zone, working);
    }

    public String text(String name) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    String word(Claim claim, String name) {
        return wordings(claim, name).getFirst();
    }

    /** Where no money is claimed some words are others: nobody asks to pay nothing. */
    List<String> wordings(Claim claim, String name) {
        var general = Objects.requireNonNull(words.get(name), name);
        return claim.isAboutMoney() ? general : words.getOrDefault(name + "_deed", general);
    }

    /** What the marketplace shall do, to follow "we ask to". */
    String demand(Claim claim, String sum) {
        var deed = topic(claim.topic()).demand();
        return claim.isAboutMoney() || deed == null ? Wording.fill(word(claim, "demand"), Map.of("sum", sum)) : deed;
    }

    /** What to ask where the claim asks nothing of its own. */
    List<String> questions(Claim claim) {
        var own = topic(claim.topic()).questions();
        return own.isEmpty() ? wordings(claim, "questions") : own;
    }

    /** True when an entry of this kind pays for claims. */
    boolean isCompensation(String kind) {
        var lower = kind.toLowerCase(Locale.ROOT);
        return compensations.stream().anyMatch(lower::contains)
                && takenBack.stream().noneMatch(lower::contains);
    }
}
