package dovod.contracts;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.people.People;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks a change with what we must do, by whom, until when; and settles it. */
@Component
public class WritingDuty {

    private static final int LONGEST = 500;

    private final Tenancy tenancy;
    private final JdbcVersions versions;
    private final JdbcDuties duties;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    WritingDuty(Tenancy tenancy, JdbcVersions versions, JdbcDuties duties, People people, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.versions = versions;
        this.duties = duties;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused on {@code what}: {@code contract_duty} */
    public UUID write(
            Actor actor,
            UUID contract,
            UUID version,
            UUID identity,
            String what,
            @Nullable UUID person,
            @Nullable LocalDate until) {
        actor.need(Right.EDIT_CONTRACTS);
        var text = what.replace("\u0000", "").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refused(Refusal.field("what", "contract_duty", LONGEST));
        }
        if (person != null && people.names(actor.tenant(), List.of(person)).isEmpty()) {
            throw new NotFound();
        }
        var duty = new ContractDuty(Ids.next(), contract, version, identity, text, person, until, null);
        tenancy.run(actor.tenant(), () -> {
            var found = versions.find(actor.tenant(), version).map(ContractVersion::contract);
            if (found.filter(contract::equals).isEmpty()) {
                throw new NotFound();
            }
            duties.insert(actor, duty, clock.instant());
            audit.did(actor, "contract.duty_written", "contract:" + contract, Map.of("what", text));
        });
        return duty.id();
    }

    /** @throws NotFound when there is none that is open */
    public void settle(Actor actor, UUID contract, UUID duty) {
        actor.need(Right.EDIT_CONTRACTS);
        tenancy.run(actor.tenant(), () -> {
            if (!duties.settle(actor, contract, duty, clock.instant())) {
                throw new NotFound();
            }
            audit.did(actor, "contract.duty_settled", "contract:" + contract, Map.of("duty", duty));
        });
    }

    /** Open ones first, by their day. */
    public List<ContractDuty> list(Actor actor, UUID contract) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> duties.list(actor.tenant(), contract, null));
    }
}
