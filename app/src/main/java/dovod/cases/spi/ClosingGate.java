package dovod.cases.spi;

import dovod.cases.CaseId;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.TenantId;
import java.util.List;

/** Asked before a case closes, inside the transaction that would close it. */
public interface ClosingGate {

    /** What stands against it, empty when it may close. Whoever may overrule a check may close it with a reason. */
    List<Refusal> against(Actor actor, CaseId id);

    /** Whether silence alone may close it. */
    boolean maySilentlyClose(TenantId tenant, CaseId id);
}
