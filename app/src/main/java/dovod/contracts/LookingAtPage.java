package dovod.contracts;

import dovod.contracts.FetchingPage.Unfetched;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks at the page of a contract and keeps what it says when it says something new; each look is written down. */
@Component
public class LookingAtPage {

    private final Tenancy tenancy;
    private final JdbcContracts contracts;
    private final JdbcLooks looks;
    private final KeepingVersion keeping;
    private final FetchingPage fetching;
    private final Clock clock;

    LookingAtPage(
            Tenancy tenancy,
            JdbcContracts contracts,
            JdbcLooks looks,
            KeepingVersion keeping,
            FetchingPage fetching,
            Clock clock) {
        this.tenancy = tenancy;
        this.contracts = contracts;
        this.looks = looks;
        this.keeping = keeping;
        this.fetching = fetching;
        this.clock = clock;
    }

    /** @return what it found; a page that cannot be fetched or read is a look that failed */
    public Look.Outcome look(Actor actor, UUID id) {
        var contract = tenancy.read(actor.tenant(), () -> contracts.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
        var address = contract.address();
        if (address == null) {
            return failed(actor, id, "no_address");
        }
        try {
            return keep(actor, id, address, fetching.fetch(address));
        } catch (Unfetched away) {
            return failed(actor, id, away.code());
        } catch (Refused unreadable) {
            return failed(actor, id, "unreadable");
        }
    }

    private Look.Outcome keep(Actor actor, UUID id, String address, byte[] content) {
        var text = keeping.read(content);
        var today = LocalDate.ofInstant(clock.instant(), actor.zone());
        var version = new NewVersion(content, address, Origin.PAGE, today, null, null);
        boolean fresh = tenancy.in(actor.tenant(), () -> keeping.keep(actor, id, version, text))
                .isNew();
        return fresh ? Look.Outcome.NEW : Look.Outcome.UNCHANGED;
    }

    private Look.Outcome failed(Actor actor, UUID id, String code) {
        tenancy.run(
                actor.tenant(),
                () -> looks.insert(actor, id, new Look(clock.instant(), Look.Outcome.FAILED, code, null)));
        return Look.Outcome.FAILED;
    }
}
