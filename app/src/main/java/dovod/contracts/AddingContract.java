package dovod.contracts;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Names a contract that is to be followed. */
@Component
public class AddingContract {

    private final Tenancy tenancy;
    private final JdbcContracts contracts;
    private final Audit audit;
    private final Clock clock;

    AddingContract(Tenancy tenancy, JdbcContracts contracts, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.contracts = contracts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused on {@code title}: {@code contract_title}, {@code contract_known}; on {@code party}: {@code contract_party} */
    public UUID add(Actor actor, NewContract contract) {
        actor.need(Right.EDIT_CONTRACTS);
        var checked = contract.checked();
        var id = Ids.next();
        try {
            tenancy.run(actor.tenant(), () -> {
                contracts.insert(actor, id, checked, clock.instant());
                audit.did(actor, "contract.added", "contract:" + id, Map.of("title", checked.title()));
            });
        } catch (DuplicateKeyException known) {
            throw new Refused(Refusal.field("title", "contract_known", checked.title()));
        }
        return id;
    }
}
