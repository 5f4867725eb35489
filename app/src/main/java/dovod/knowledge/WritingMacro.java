package dovod.knowledge;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a new macro. */
@Component
public class WritingMacro {

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcMacros macros;
    private final MacroReferences references;
    private final Audit audit;

    WritingMacro(Tenancy tenancy, Clock clock, JdbcMacros macros, MacroReferences references, Audit audit) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.macros = macros;
        this.references = references;
        this.audit = audit;
    }

    /**
     * @throws Refused on {@code title}: {@code macro_title}, {@code macro_title_taken}; on {@code body}:
     *     {@code macro_empty}, {@code macro_too_long}, {@code macro_variable}; on {@code files}:
     *     {@code macro_too_many_files}
     */
    public MacroId write(Actor actor, MacroText text) {
        actor.need(Right.EDIT_MACROS);
        var checked = text.checked();
        var id = new MacroId(Ids.next());
        return references.free(
                checked,
                () -> tenancy.in(actor.tenant(), () -> {
                    references.check(actor, checked);
                    macros.insert(actor.tenant(), id, checked, actor.personId(), clock.instant());
                    audit.did(actor, "macro.written", "macro:" + id, Map.of("title", checked.title()));
                    return id;
                }));
    }
}
