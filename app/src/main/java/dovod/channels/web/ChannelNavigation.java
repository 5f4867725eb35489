package dovod.channels.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shops among the settings, and what could not be read. */
@Component
class ChannelNavigation implements Navigation {

    @Override
    public List<NavGroup> groups(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (actor.may(Right.ADMINISTER)) {
            entries.add(Entry.plain("channels.shops", "/settings/shops")
                    .drawn("shop")
                    .about("channels.shops.tile"));
        }
        if (actor.may(Right.SEE_TROUBLE)) {
            entries.add(Entry.plain("channels.unread", "/settings/unread")
                    .drawn("warning")
                    .about("channels.unread.tile"));
        }
        return entries.isEmpty() ? List.of() : List.of(NavGroup.settings(entries.toArray(Entry[]::new)));
    }
}
