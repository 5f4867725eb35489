package dovod.knowledge;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.people.Teams;
import dovod.platform.files.Files;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What a macro names must be there and ours, and its title must be free. */
@Component
class MacroReferences {

    private final Files files;
    private final Teams teams;

    MacroReferences(Files files, Teams teams) {
        this.files = files;
        this.teams = teams;
    }

    void check(Actor actor, MacroText text) {
        files.find(actor.tenant(), text.files());
        if (text.team() != null) {
            teams.get(actor.tenant(), text.team());
        }
    }

    /** Two people may take the same title at the same moment: the database decides. */
    <T> T free(MacroText text, Supplier<T> writing) {
        try {
            return writing.get();
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.field("title", "macro_title_taken", text.title()));
        }
    }
}
