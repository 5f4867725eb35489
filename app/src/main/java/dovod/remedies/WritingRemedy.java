package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes what may be given: a new remedy, or one anew. What was given before stays as it was. */
@Component
public class WritingRemedy {

    private final Tenancy tenancy;
    private final JdbcRemedies remedies;
    private final Audit audit;
    private final Clock clock;

    WritingRemedy(Tenancy tenancy, JdbcRemedies remedies, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.remedies = remedies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param id null for a new one
     * @param version the one that was changed
     * @throws Refused what {@link RemedyText} refuses; {@code remedy_title_taken} on {@code title}; {@code
     *     remedy_changed} (conflict)
     */
    public UUID write(Actor actor, @Nullable UUID id, int version, RemedyText text) {
        actor.need(Right.ADMINISTER);
        var checked = text.checked();
        try {
            return tenancy.in(
                    actor.tenant(), () -> id == null ? insert(actor, checked) : change(actor, id, version, checked));
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.field("title", "remedy_title_taken", checked.title()));
        }
    }

    private UUID insert(Actor actor, RemedyText.Checked text) {
        var id = Ids.next();
        remedies.insert(actor.tenant(), id, text, actor.personId(), clock.instant());
        audit.did(actor, "remedy.written", "remedy:" + id, Map.of("title", text.title()));
        return id;
    }

    private UUID change(Actor actor, UUID id, int version, RemedyText.Checked text) {
        if (remedies.find(actor.tenant(), id).isEmpty()) {
            throw new NotFound();
        }
        if (!remedies.change(actor.tenant(), id, version, text, actor.personId(), clock.instant())) {
            throw new Refused(Refusal.conflict("remedy_changed"));
        }
        audit.did(actor, "remedy.changed", "remedy:" + id, Map.of("title", text.title()));
        return id;
    }
}
