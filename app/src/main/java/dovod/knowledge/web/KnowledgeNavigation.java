package dovod.knowledge.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Macros among the settings, for those who write them. */
@Component
class KnowledgeNavigation implements Navigation {

    @Override
    public List<NavGroup> groups(Actor actor) {
        return actor.may(Right.EDIT_MACROS)
                ? List.of(NavGroup.settings(Entry.plain("knowledge.title", MacroPages.PAGE)
                        .drawn("macro")
                        .about("knowledge.tile")))
                : List.of();
    }
}
