package dovod.cases.web;

import dovod.cases.CaseId;
import dovod.cases.Inbox;
import dovod.cases.InboxRow;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The case that a dialog is about. */
@Component
class Row {

    private final Inbox inbox;

    Row(Inbox inbox) {
        this.inbox = inbox;
    }

    InboxRow of(Actor actor, String id) {
        return inbox.rows(actor, List.of(id(id))).stream().findFirst().orElseThrow(NotFound::new);
    }

    ModelAndView dialog(Actor actor, String id, String view) {
        return new ModelAndView("cases/dialog/" + view).addObject("row", of(actor, id));
    }

    static CaseId id(String written) {
        return Ids.read(written).map(CaseId::new).orElseThrow(NotFound::new);
    }
}
