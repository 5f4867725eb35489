package dovod.people;

import dovod.kernel.Actor;
import java.util.UUID;

/**
 * The first run is done: the tenant, its owner and the first team are there.
 *
 * @param calendar the id under which the first team expects its working calendar
 */
public record DeskOpened(Actor owner, UUID team, UUID calendar) {}
