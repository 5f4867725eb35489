package dovod.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of somebody who rewrites it.
 *
 * @param party who wrote it: a marketplace
 * @param address the page it stands on; null when nobody told
 * @param watched the desk looks at that page once a day
 * @param latest the day of its latest version; null while there is none
 */
public record Contract(
        UUID id,
        String title,
        String party,
        @Nullable String address,
        boolean watched,
        int versions,
        @Nullable LocalDate latest) {}
