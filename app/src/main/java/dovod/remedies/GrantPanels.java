package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.ledger.spi.CaseFacts;
import dovod.people.People;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what stands about remedies beside a case. */
@Component
public class GrantPanels {

    private final Tenancy tenancy;
    private final Grants grants;
    private final JdbcCodes codes;
    private final People people;

    GrantPanels(Tenancy tenancy, Grants grants, JdbcCodes codes, People people) {
        this.tenancy = tenancy;
        this.grants = grants;
        this.codes = codes;
        this.people = people;
    }

    public GrantPanel of(Actor actor, CaseFacts facts) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var given = grants.of(actor, facts);
            var persons = given.stream()
                    .flatMap(grant -> Stream.concat(
                            Stream.of(grant.askedBy()),
                            Stream.ofNullable(grant.decision()).flatMap(decision -> Stream.ofNullable(decision.by()))))
                    .collect(Collectors.toSet());
            return new GrantPanel(
                    facts.id(), given, codes(actor.tenant(), given), people.names(actor.tenant(), persons));
        });
    }

    private Map<UUID, VoucherCode> codes(TenantId tenant, List<Grant> given) {
        var kits = given.stream()
                .filter(grant -> grant.kind() == RemedyKind.PARTS_KIT)
                .map(Grant::id)
                .toList();
        return codes.ofGrants(tenant, kits).stream().collect(Collectors.toMap(VoucherCode::grant, Function.identity()));
    }
}
