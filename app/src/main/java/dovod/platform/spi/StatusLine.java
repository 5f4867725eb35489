package dovod.platform.spi;

import dovod.kernel.Actor;
import java.util.List;

/** A room's word in the top bar. */
public interface StatusLine {
    List<StatusItem> items(Actor actor);
}
