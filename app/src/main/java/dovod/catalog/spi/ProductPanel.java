package dovod.catalog.spi;

import dovod.catalog.ProductId;
import dovod.kernel.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room's part of a product's page: a heading with counted lines under it. */
public interface ProductPanel {

    /**
     * Asked once for each page; must not be slow.
     *
     * @throws dovod.kernel.NotFound when the product is not of this person's tenant
     */
    List<Panel> panels(Actor actor, ProductId product);

    /**
     * @param order panels stand in this order
     * @param title message key
     * @param lines those with the most first; empty to leave the panel out
     */
    record Panel(int order, String title, List<Line> lines) {}

    /**
     * @param text as it is shown: the room says it in the language of the person
     * @param count what stands on the right; null for nothing
     * @param path where it leads to; null for nowhere
     */
    record Line(String text, @Nullable Long count, @Nullable String path) {}
}
