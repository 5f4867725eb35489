package dovod.care;

import dovod.cases.CaseFile;
import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.ledger.Costs;
import dovod.orders.OrderStories;
import dovod.orders.ReturnLine;
import dovod.reviews.CaseReviews;
import dovod.reviews.Voice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Looks at what became of a case after it was settled: a message, a return, a review, what it cost in the end. */
@Component
class LookingBack {

    private static final int LONGEST = 160;

    private final OrderStories orders;
    private final CaseReviews reviews;
    private final Costs costs;
    private final Clock clock;

    LookingBack(OrderStories orders, CaseReviews reviews, Costs costs, Clock clock) {
        this.orders = orders;
        this.reviews = reviews;
        this.costs = costs;
        this.clock = clock;
    }

    /** @param over true when the watch is over: then what the case cost is summed up, once */
    Stage.Aftercare at(TenantId tenant, Stage.Aftercare stage, CaseFile file, boolean over) {
        var seen = new ArrayList<>(stage.progress().seen());
        var since = stage.progress().since();
        if (Strands.heardSince(file, since)) {
            add(
                    seen,
                    Sighting.of(
                            Sighting.Kind.MESSAGE,
                            file.row().lastLine(),
                            file.row().lastAt()));
        }
        returns(tenant, file).stream()
                .filter(line -> line.knownAt().isAfter(since))
                .forEach(line -> add(seen, sighting(line)));
        lookAtReviews(tenant, file, seen);
        var sum = stage.progress().sum();
        return stage.watched(seen, sum == null && over ? sum(tenant, file) : sum);
    }

    /** What a person took apart again was never of this case. */
    private void lookAtReviews(TenantId tenant, CaseFile file, List<Sighting> seen) {
        var joined = reviews.joined(tenant, file.row().id().value());
        seen.removeIf(one -> one.voice() != null
                && joined.stream().noneMatch(voice -> voice.id().equals(one.voice())));
        for (var voice : joined) {
            add(seen, new Sighting(Sighting.Kind.REVIEW, words(voice), voice.publishedAt(), voice.id()));
            if (voice.vanishedAt() != null) {
                add(seen, new Sighting(Sighting.Kind.REVIEW_GONE, words(voice), voice.vanishedAt(), voice.id()));
            }
        }
    }

    private ClosingSum sum(TenantId tenant, CaseFile file) {
        var cost = costs.of(tenant, file.row().id().value());
        var about = cost.about();
        return new ClosingSum(cost.total(), about == null ? null : about.price(), clock.instant());
    }

    private List<ReturnLine> returns(TenantId tenant, CaseFile file) {
        var row = file.row();
        return orders.of(Actor.desk(tenant), row.shop(), row.order(), file.posting(), row.sku()).postings().stream()
                .flatMap(posting -> posting.returns().stream())
                .toList();
    }

    private static Sighting sighting(ReturnLine line) {
        var at = Objects.requireNonNullElse(line.changedAt(), line.knownAt());
        return Sighting.of(Sighting.Kind.RETURN, line.status(), at);
    }

    /** Marks as stars, then the words: a review that was changed reads as another one. */
    private static String words(Voice voice) {
        var all = ("★".repeat(voice.stars()) + " " + voice.text().replaceAll("\\s+", " ")).strip();
        return all.codePointCount(0, all.length()) <= LONGEST
                ? all
                : all.substring(0, all.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** The same thing is not seen twice. */
    private static void add(List<Sighting> seen, Sighting one) {
        if (seen.stream()
                .noneMatch(other -> other.kind() == one.kind()
                        && other.what().equals(one.what())
                        && Objects.equals(other.voice(), one.voice()))) {
            seen.add(one);
        }
    }
}
