package dovod.contracts;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.Tenancy;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has the desk look at a page once a day, or no more. */
@Component
public class SettingWatch {

    private static final int LONGEST = 1000;
    private static final LocalTime MORNING = LocalTime.of(6, 10);
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final Tenancy tenancy;
    private final JdbcContracts contracts;
    private final LookingAtPage looking;
    private final Audit audit;
    private final Job job;

    SettingWatch(Tenancy tenancy, JdbcContracts contracts, LookingAtPage looking, Audit audit, Jobs jobs) {
        this.tenancy = tenancy;
        this.contracts = contracts;
        this.looking = looking;
        this.audit = audit;
        this.job = jobs.daily(
                "contracts.look",
                "contracts.job.look",
                MORNING,
                ZONE,
                (tenant, contract) -> this.looking.look(Actor.desk(tenant), UUID.fromString(contract)));
    }

    /**
     * @param address of the page; empty ends the watch
     * @throws Refused on {@code address}: {@code contract_address}
     */
    public void set(Actor actor, UUID contract, String address) {
        actor.need(Right.EDIT_CONTRACTS);
        var typed = address.strip();
        if (!typed.isEmpty() && !isPage(typed)) {
            throw new Refused(Refusal.field("address", "contract_address"));
        }
        boolean watched = !typed.isEmpty();
        tenancy.run(actor.tenant(), () -> {
            if (!contracts.watch(actor.tenant(), contract, watched ? typed : null, watched)) {
                throw new NotFound();
            }
            if (watched) {
                job.ask(actor.tenant(), contract.toString(), contract.toString());
            } else {
                job.cancel(actor.tenant(), contract.toString());
            }
            audit.did(actor, "contract.watch_set", "contract:" + contract, Map.of("address", typed));
        });
    }

    private static boolean isPage(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            return address.length() <= LONGEST
                    && ("https".equals(scheme) || "http".equals(scheme))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
