package dovod.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a team should be, as typed.
 *
 * @param calendar null when none was chosen
 */
public record TeamDraft(@Nullable String name, @Nullable UUID calendar, List<UUID> members) {

    public TeamDraft {
        members = List.copyOf(members);
    }
}
