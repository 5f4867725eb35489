package dovod.investigations;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.orders.PostingFile;
import dovod.orders.PostingFiles;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Weighs what may have become of one order, and takes a person's word before its own. */
@Component
public class InvestigatingOrder {

    static final List<HypothesisRule> RULES = List.of(
            new NotCollected(),
            new BuyerCancelled(),
            new MarketplaceFailed(),
            new SellerCancelled(),
            new PaymentStopped());

    private static final int LONGEST = 1_000;

    private final Tenancy tenancy;
    private final PostingFiles files;
    private final Hearsay hearsay;
    private final Findings findings;
    private final JdbcRulings rulings;
    private final Audit audit;
    private final Clock clock;
    private final SweepPack pack = SweepPacks.read("ozon");
    private final StatementPack words = SweepPacks.statements("ozon");

    InvestigatingOrder(
            Tenancy tenancy,
            PostingFiles files,
            Hearsay hearsay,
            Findings findings,
            JdbcRulings rulings,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.files = files;
        this.hearsay = hearsay;
        this.findings = findings;
        this.rulings = rulings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * By the number of a posting, or of an order whose first posting is meant.
     *
     * @throws NotFound when nothing is known by it
     */
    public Investigation investigate(Actor actor, String number) {
        actor.need(Right.READ_CASES);
        var file = file(actor, number);
        var heard = hearsay.about(actor, file, words);
        var order = new OrderCase(file, heard.statements(), pack, words, clock.instant());
        var contradictions = Contradictions.of(order, heard.opposed());
        return new Investigation(
                file,
                weighed(actor, order),
                contradictions,
                OpenPoints.of(order, contradictions),
                FateOfOrder.of(order),
                findings.ofOrder(actor, file.posting()),
                order.now());
    }

    /** A person decides about a hypothesis, and says why. Later words count before earlier ones; all are kept. */
    public void rule(Actor actor, String number, Hypothesis hypothesis, Verdict verdict, String reason) {
        actor.need(Right.WORK_CASES);
        var told = reason.strip();
        if (told.isEmpty() || told.length() > LONGEST) {
            throw new Refused(Refusal.field("reason", "ruling_reason_needed", LONGEST));
        }
        var file = file(actor, number);
        tenancy.run(actor.tenant(), () -> {
            rulings.add(
                    actor.tenant(),
                    file.shop(),
                    file.posting(),
                    new Ruling(hypothesis, verdict, told, actor.personId(), clock.instant()));
            audit.did(
                    actor,
                    "hypothesis.ruled",
                    "posting:" + file.posting(),
                    Map.of("hypothesis", hypothesis.name(), "verdict", verdict.code(), "reason", told));
        });
    }

    private PostingFile file(Actor actor, String number) {
        return files.byNumber(actor.tenant(), number).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<Weighed> weighed(Actor actor, OrderCase order) {
        var file = order.file();
        var ruled = tenancy.read(actor.tenant(), () -> rulings.last(actor.tenant(), file.shop(), file.posting()));
        return RULES.stream()
                .map(rule -> rule.weigh(order)
                        .overruledBy(ruled.stream()
                                .filter(one -> one.hypothesis() == rule.hypothesis())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
