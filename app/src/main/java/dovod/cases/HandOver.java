package dovod.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to have a case from now on.
 *
 * @param owner null for nobody
 * @param team null for none
 * @param why why the owner changes
 * @param brief what the next owner must know
 */
public record HandOver(@Nullable UUID owner, @Nullable UUID team, String why, String brief) {}
