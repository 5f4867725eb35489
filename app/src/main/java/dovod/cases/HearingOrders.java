package dovod.cases;

import dovod.kernel.TenantId;
import dovod.orders.PostingStep;
import dovod.orders.PostingSteps;
import dovod.orders.PostingsMoved;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.sla.ClockTurn;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the terms that a marketplace counts from what happens to a posting, in the cases that are about it: when it
 * happens, and when a case turns out to be about it.
 */
@Component
class HearingOrders {

    private static final String BUYER_THREAD = "buyer";

    private final ChangingCases changing;
    private final JdbcCases cases;
    private final PostingSteps steps;
    private final Job starting;

    HearingOrders(ChangingCases changing, JdbcCases cases, PostingSteps steps, Jobs jobs) {
        this.changing = changing;
        this.cases = cases;
        this.steps = steps;
        this.starting = jobs.once("cases.terms", "cases.job.terms", (tenant, id) -> start(tenant, UUID.fromString(id)));
    }

    /** As a job: whoever tells of orders may want to lock conversations next, and those are locked before cases. */
    @EventListener
    void hear(PostingsMoved moved) {
        cases.about(moved.tenant(), moved.shop(), moved.postings(), moved.orders())
                .forEach(id -> starting.ask(moved.tenant(), id.toString(), id.toString()));
    }

    /** What happened before somebody wrote about it; the cases are locked. */
    void start(LockedCases locked) {
        start(
                locked.tenant(),
                locked.all().stream().filter(LockedCase::hasLearnedItsOrder).toList());
    }

    private void start(TenantId tenant, UUID id) {
        changing.changeAll(tenant, List.of(id), (locked, one) -> start(tenant, List.of(one)));
    }

    private void start(TenantId tenant, List<LockedCase> some) {
        some.stream()
                .collect(Collectors.groupingBy(one -> one.row().about().shop()))
                .forEach((shop, ofShop) -> {
                    var happened = steps.of(
                            tenant, shop, told(ofShop, CaseRow.About::posting), told(ofShop, CaseRow.About::order));
                    ofShop.forEach(one -> start(one, happened));
                });
    }

    private static void start(LockedCase one, List<PostingStep> happened) {
        var about = one.row().about();
        for (var step : happened) {
            if (isAbout(about, step)) {
                one.current().stream()
                        .filter(strand -> strand.row().kind().equals(BUYER_THREAD))
                        .map(LockedStrand::conversation)
                        .forEach(chat ->
                                one.turn(new ClockTurn.Happened(chat, step.at(), about.marketplace(), step.event())));
            }
        }
    }

    /** A case about a whole order is about each posting of it. */
    private static boolean isAbout(CaseRow.About about, PostingStep step) {
        return about.posting() == null
                ? step.order().equals(about.order())
                : step.posting().equals(about.posting());
    }

    private static List<String> told(List<LockedCase> some, Function<CaseRow.About, @Nullable String> what) {
        return some.stream()
                .map(one -> what.apply(one.row().about()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
