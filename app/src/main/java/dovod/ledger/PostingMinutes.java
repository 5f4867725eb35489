package dovod.ledger;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.people.People;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Posts somebody's time at the rate of their role. Inside a transaction of the tenant. */
@Component
class PostingMinutes {

    private final Posting posting;
    private final Rates rates;
    private final People people;

    PostingMinutes(Posting posting, Rates rates, People people) {
        this.posting = posting;
        this.rates = rates;
        this.people = people;
    }

    void measured(TenantId tenant, Stretch stretch) {
        post(
                tenant,
                "minutes-" + stretch.id(),
                stretch.caseId(),
                stretch.person(),
                stretch.seconds(),
                stretch.beat(),
                Source.MEASURED,
                "");
    }

    /** False when this key was posted before. */
    boolean post(
            TenantId tenant,
            String key,
            UUID caseId,
            UUID person,
            long seconds,
            Instant at,
            Source source,
            String note) {
        var role = people.get(tenant, person).role();
        var entry = new Entry(
                Ids.next(),
                key,
                caseId,
                CostKind.MINUTES,
                rates.of(tenant, role, at).of(seconds),
                source,
                person,
                seconds,
                null,
                null,
                at,
                note,
                null);
        return posting.post(tenant, entry);
    }
}
