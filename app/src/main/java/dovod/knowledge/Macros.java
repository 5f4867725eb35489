package dovod.knowledge;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.people.Team;
import dovod.people.Teams;
import dovod.platform.Tenancy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Canned answers, to read. Whoever writes them sees all; others see everybody's and their teams'. */
@Component
public class Macros {

    private final Tenancy tenancy;
    private final JdbcMacros macros;
    private final Teams teams;

    Macros(Tenancy tenancy, JdbcMacros macros, Teams teams) {
        this.tenancy = tenancy;
        this.macros = macros;
        this.teams = teams;
    }

    /** @param words in the title or the text; null or empty for all */
    public List<Macro> list(Actor actor, @Nullable String words) {
        actor.need(Right.READ_CASES);
        var mine = actor.may(Right.EDIT_MACROS)
                ? null
                : teams.of(actor.tenant(), actor.personId()).stream()
                        .map(Team::id)
                        .toList();
        return tenancy.read(actor.tenant(), () -> macros.list(actor.tenant(), mine, words == null ? "" : words));
    }

    /** @throws NotFound when it is not there or was removed */
    public Macro one(Actor actor, MacroId id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> macros.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
    }

    /** What it said before, the latest first. */
    public List<MacroWording> versions(Actor actor, MacroId id) {
        one(actor, id);
        return tenancy.read(actor.tenant(), () -> macros.wordings(actor.tenant(), id));
    }
}
