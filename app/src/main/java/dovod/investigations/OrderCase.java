package dovod.investigations;

import dovod.orders.PostingFact;
import dovod.orders.PostingFile;
import dovod.orders.ReturnFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that hypotheses about one posting are weighed with. */
record OrderCase(PostingFile file, List<Statement> statements, SweepPack pack, StatementPack words, Instant now) {

    PostingReading reading() {
        return new PostingReading(file, pack);
    }

    boolean isCancelled() {
        return file.isCancelled();
    }

    boolean by(String... cancellers) {
        return isCancelled() && Stream.of(cancellers).anyMatch(one -> one.equals(file.cancelledBy()));
    }

    /** The reason in the marketplace's words is of this sort. */
    boolean reasonIs(String sort) {
        return isCancelled() && file.cancelReason() != null && words.isReason(sort, file.cancelReason());
    }

    /** Somebody looked, and nothing says that the goods left the warehouse. */
    boolean neverLeft() {
        return isCancelled() && file.moneyLookedAt() != null && !reading().wasCarried();
    }

    Optional<PostingFact> state(String... names) {
        return file.facts().stream().filter(fact -> is(fact, names)).findFirst();
    }

    Stream<ReturnFile> returns(String type) {
        return file.returns().stream().filter(item -> item.text("type").equals(type));
    }

    Stream<Evidence> said(String... meanings) {
        return statements.stream()
                .filter(one -> List.of(meanings).contains(one.id()))
                .map(Statement::evidence)
                .distinct();
    }

    Evidence cancelled() {
        return Facts.cancelled(reading());
    }

    /** Nothing says that it left; told by whoever looked last. */
    Evidence notCarried() {
        return new Evidence(
                "never_left",
                List.of(),
                "/v1/finance/accrual/postings",
                null,
                file.moneyLookedAt() == null ? file.knownAt() : file.moneyLookedAt());
    }

    static Evidence state(PostingFact fact) {
        var state = fact.text("substatus").isEmpty() ? fact.text("status") : fact.text("substatus");
        return new Evidence("state", List.of(state), fact.source(), fact.happenedAt(), fact.knownAt());
    }

    private static boolean is(PostingFact fact, String... names) {
        return Stream.of(names)
                .anyMatch(name -> name.equals(fact.text("substatus")) || name.equals(fact.text("status")));
    }
}
