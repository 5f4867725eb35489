package dovod.cases.spi;

import dovod.cases.CaseFile;
import dovod.kernel.Actor;
import dovod.platform.Page;
import gg.jte.Content;
import java.util.Optional;

/** What a room above puts on the page of a case. */
public interface CasePanel {

    enum Place {
        /** A line between the head and the thread. */
        HEAD,
        /** In the column beside the thread, first of all. */
        BESIDE
    }

    /** Read already; drawn for whoever looks at the page. */
    interface Drawing {
        Content on(Page page, Place place);
    }

    /**
     * Asked within the transaction that reads the page: a query or two, never one for each row.
     *
     * @return empty when this room has nothing to show
     */
    Optional<Drawing> of(Actor actor, CaseFile file);
}
