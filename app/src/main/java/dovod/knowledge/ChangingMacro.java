package dovod.knowledge;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Changes what a macro says; the earlier wording is kept. */
@Component
public class ChangingMacro {

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcMacros macros;
    private final MacroReferences references;
    private final Audit audit;

    ChangingMacro(Tenancy tenancy, Clock clock, JdbcMacros macros, MacroReferences references, Audit audit) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.macros = macros;
        this.references = references;
        this.audit = audit;
    }

    /**
     * @param version the one that was changed
     * @throws Refused {@code macro_changed} (conflict) when somebody else changed it meanwhile; what
     *     {@link WritingMacro} refuses
     */
    public void change(Actor actor, MacroId id, int version, MacroText text) {
        actor.need(Right.EDIT_MACROS);
        var checked = text.checked();
        references.free(
                checked,
                () -> tenancy.in(actor.tenant(), () -> {
                    references.check(actor, checked);
                    if (macros.find(actor.tenant(), id).isEmpty()) {
                        throw new NotFound();
                    }
                    if (!macros.change(actor.tenant(), id, version, checked, actor.personId(), clock.instant())) {
                        throw new Refused(Refusal.conflict("macro_changed"));
                    }
                    audit.did(actor, "macro.changed", "macro:" + id, Map.of("title", checked.title()));
                    return id;
                }));
    }
}
