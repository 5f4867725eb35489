package dovod.people;

import org.jspecify.annotations.Nullable;

/**
 * Where a request came from.
 *
 * @param address of the client, as far as trusted proxies tell it
 * @param agent what the browser calls itself; null when it says nothing
 */
public record Origin(String address, @Nullable String agent) {

    private static final int LONGEST = 300;

    public Origin {
        agent = agent == null || agent.length() <= LONGEST ? agent : agent.substring(0, LONGEST);
    }
}
