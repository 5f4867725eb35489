package dovod.platform.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the navigation with its entries.
 *
 * @param order groups stand in this order
 * @param title message key
 */
public record NavGroup(int order, String title, List<Entry> entries) {

    /**
     * @param title message key
     * @param counter what stands on the right; null for nothing
     * @param alarming true when the counter is something owed
     * @param live the live topic on whose events the counter is fetched anew; null for none
     */
    public record Entry(
            String title,
            String path,
            @Nullable Long counter,
            boolean alarming,
            @Nullable String live) {

        public static Entry plain(String title, String path) {
            return new Entry(title, path, null, false, null);
        }
    }
}
