package dovod.people;

import java.util.List;
import java.util.UUID;

/**
 * People who share work and working hours.
 *
 * @param calendar the working calendar by which promises to buyers are counted
 * @param members ids of people, in no order
 */
public record Team(UUID id, String name, UUID calendar, List<UUID> members) {

    public Team {
        members = List.copyOf(members);
    }
}
