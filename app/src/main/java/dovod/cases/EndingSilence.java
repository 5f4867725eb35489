package dovod.cases;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Goes through what waits for the buyer alone and ends it by {@link SilentEnding}, as the desk was told to. */
@Component
class EndingSilence {

    private static final int MOST = 200;

    private final Tenancy tenancy;
    private final JdbcSilences silences;
    private final JdbcCaseReads cases;
    private final ChangingCases changing;
    private final SilentEnding ending;
    private final Clock clock;

    EndingSilence(
            Tenancy tenancy,
            JdbcSilences silences,
            JdbcCaseReads cases,
            ChangingCases changing,
            SilentEnding ending,
            Clock clock) {
        this.tenancy = tenancy;
        this.silences = silences;
        this.cases = cases;
        this.changing = changing;
        this.ending = ending;
        this.clock = clock;
    }

    void end(TenantId tenant) {
        tenancy.read(tenant, () -> silences.find(tenant)).ifPresent(silence -> {
            close(tenant, silence);
            tell(tenant, silence);
        });
    }

    private void close(TenantId tenant, Silence silence) {
        var before = clock.instant().minus(Duration.ofDays(silence.closeDays()));
        tenancy.run(
                tenant,
                () -> changing.changeAll(tenant, silences.toldBefore(tenant, before, MOST), (all, one) -> {
                    if (ending.isLeftToSilence(tenant, new CaseId(one.id()))) {
                        ending.close(tenant, one, before);
                    }
                }));
    }

    private void tell(TenantId tenant, Silence silence) {
        var since = clock.instant().minus(Duration.ofDays(silence.noticeDays()));
        var silent = tenancy.read(tenant, () -> cases.rows(tenant, silences.silentSince(tenant, since, MOST)));
        for (var row : silent) {
            if (tenancy.read(tenant, () -> ending.isLeftToSilence(tenant, new CaseId(row.id())))) {
                ending.tell(tenant, row, silence);
            }
        }
    }
}
