package dovod.catalog.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is sold, for everybody who answers for it. */
@Component
class CatalogNavigation implements Navigation {

    @Override
    public List<NavGroup> groups(Actor actor) {
        return actor.may(Right.READ_CASES)
                ? List.of(new NavGroup(
                        200,
                        NavGroup.PRODUCTS,
                        List.of(Entry.plain("catalog.title", ProductPages.PAGE).drawn("box"))))
                : List.of();
    }
}
