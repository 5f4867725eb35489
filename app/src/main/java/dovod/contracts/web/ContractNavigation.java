package dovod.contracts.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Contracts in the main menu, for everybody who may have to cite them. */
@Component
class ContractNavigation implements Navigation {

    private static final int AFTER_THE_CLAIMS = 402;

    @Override
    public List<NavGroup> groups(Actor actor) {
        return actor.may(Right.READ_CASES)
                ? List.of(new NavGroup(
                        AFTER_THE_CLAIMS,
                        NavGroup.MARKETPLACE,
                        List.of(Entry.plain("contracts.title", ContractPages.PAGE)
                                .drawn("audit"))))
                : List.of();
    }
}
