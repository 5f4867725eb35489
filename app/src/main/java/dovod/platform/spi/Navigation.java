package dovod.platform.spi;

import dovod.kernel.Actor;
import java.util.List;

/** A room's entries in the navigation, for this person. */
public interface Navigation {
    List<NavGroup> groups(Actor actor);
}
