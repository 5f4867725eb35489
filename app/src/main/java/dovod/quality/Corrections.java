package dovod.quality;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what people said about verdicts. */
@Component
public class Corrections {

    private static final int MOST = 500;

    private final Tenancy tenancy;
    private final JdbcCorrections corrections;

    Corrections(Tenancy tenancy, JdbcCorrections corrections) {
        this.tenancy = tenancy;
        this.corrections = corrections;
    }

    /** Newest first, without those that were taken back: for whoever looks after the check. */
    public List<Correction> find(Actor actor, CorrectionQuery query) {
        actor.need(Right.OVERRULE_CHECK);
        return tenancy.read(actor.tenant(), () -> corrections.matching(actor.tenant(), query));
    }

    /** Newest first, at most {@value #MOST}; without those that were taken back. */
    public List<Correction> newest(Actor actor) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> corrections.newest(actor.tenant(), MOST));
    }
}
