package dovod.platform.spi;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the navigation with its entries.
 *
 * @param order groups stand in this order
 * @param title message key
 */
public record NavGroup(int order, String title, List<Entry> entries) {

    /** Headings that several rooms stand under. */
    public static final String CASES = "platform.nav.cases";

    public static final String PRODUCTS = "platform.nav.products";
    public static final String MONEY = "platform.nav.money";
    public static final String MARKETPLACE = "platform.nav.marketplace";

    private static final String SETTINGS = "platform.settings";

    /** The page from which the pages of administration are chosen. */
    public static final Entry HOUSE = Entry.plain(SETTINGS, "/settings").drawn("gear");

    /** Pages of administration: one entry in the navigation, tabs on the pages themselves. */
    public static NavGroup settings(Entry... entries) {
        return new NavGroup(900, SETTINGS, List.of(entries));
    }

    public boolean isSettings() {
        return title.equals(SETTINGS);
    }

    /** Both rooms' entries under the one heading. */
    public NavGroup and(NavGroup other) {
        return new NavGroup(
                Math.min(order, other.order),
                title,
                Stream.concat(entries.stream(), other.entries.stream()).toList());
    }

    /**
     * @param title message key
     * @param counter what stands on the right; null for nothing
     * @param alarming true when the counter is something owed
     * @param live the live topic on whose events the counter is fetched anew; null for none
     * @param icon a symbol of {@code static/icons.svg}
     * @param about message key of what the page is for, told where pages are chosen from; null when the title says it
     */
    public record Entry(
            String title,
            String path,
            @Nullable Long counter,
            boolean alarming,
            @Nullable String live,
            String icon,
            @Nullable String about) {

        public Entry(
                String title,
                String path,
                @Nullable Long counter,
                boolean alarming,
                @Nullable String live,
                String icon) {
            this(title, path, counter, alarming, live, icon, null);
        }

        public Entry(String title, String path, @Nullable Long counter, boolean alarming, @Nullable String live) {
            this(title, path, counter, alarming, live, "pin");
        }

        public static Entry plain(String title, String path) {
            return new Entry(title, path, null, false, null);
        }

        /** The same entry with this symbol before it. */
        public Entry drawn(String icon) {
            return new Entry(title, path, counter, alarming, live, icon, about);
        }

        /** The same entry, telling what its page is for. */
        public Entry about(String key) {
            return new Entry(title, path, counter, alarming, live, icon, key);
        }
    }
}
