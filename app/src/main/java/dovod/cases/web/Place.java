package dovod.cases.web;

import dovod.cases.View;
import dovod.cases.page.Show;
import dovod.conversations.ConversationId;
import dovod.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Where in the desk a case is read: from which view, what of it, and to whom a reply would go.
 *
 * @param to null for whoever waits
 */
record Place(View view, Show show, @Nullable ConversationId to) {

    static Place of(@Nullable String view, @Nullable String show, @Nullable String to) {
        return new Place(
                InboxPages.view(view),
                show == null ? Show.ALL : Show.ofCode(show),
                to == null ? null : Ids.read(to).map(ConversationId::new).orElse(null));
    }
}
