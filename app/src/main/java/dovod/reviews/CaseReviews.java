package dovod.reviews;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case's page shows of reviews. */
@Component
public class CaseReviews {

    private static final int MOST = 5;
    private static final Duration EARLIER = Duration.ofDays(3);

    private final Tenancy tenancy;
    private final JdbcVoices voices;
    private final Marks marks;

    CaseReviews(Tenancy tenancy, JdbcVoices voices, Marks marks) {
        this.tenancy = tenancy;
        this.voices = voices;
        this.marks = marks;
    }

    /**
     * @param joined what a person joined to the case
     * @param others reviews of the same product since the case was opened, at most five
     * @param before marks of the product in the ninety days before the case
     * @param after in the ninety days from its opening on
     */
    public record Panel(List<Voice> joined, List<Voice> others, Mark before, Mark after) {

        public static final Panel NOTHING = new Panel(List.of(), List.of(), Mark.NONE, Mark.NONE);

        public boolean isEmpty() {
            return joined.isEmpty() && others.isEmpty() && before.marks() == 0;
        }

        /** A joined review about which it must be decided first whether it is hidden. */
        public boolean asksForHiding() {
            return joined.stream().anyMatch(Voice::asksForHiding);
        }
    }

    /** Reviews that a person joined to the case, newest first; for the desk's own work. */
    public List<Voice> joined(TenantId tenant, UUID caseId) {
        return tenancy.read(tenant, () -> voices.ofCase(tenant, caseId)).stream()
                .filter(Voice::isReview)
                .toList();
    }

    /** @param sku null when nobody knows what the case is about */
    public Panel of(Actor actor, UUID caseId, UUID shop, @Nullable String sku, Instant openedAt) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var joined = voices.ofCase(actor.tenant(), caseId);
            return sku == null
                    ? new Panel(joined, List.of(), Mark.NONE, Mark.NONE)
                    : new Panel(
                            joined,
                            voices.ofProduct(actor.tenant(), shop, sku, openedAt.minus(EARLIER), MOST),
                            marks.before(actor, shop, sku, openedAt),
                            marks.after(actor, shop, sku, openedAt));
        });
    }
}
