package dovod.sandbox.web;

import dovod.sandbox.SandboxControl;
import dovod.sandbox.SellerControl;
import dovod.sandbox.http.Answer;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.Posting;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What the warehouse and the carrier do with postings. */
final class TradeRoutes implements Route.Group {
    private final SandboxControl control;

    TradeRoutes(SandboxControl control) {
        this.control = control;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("GET", "/postings", this::list),
                Route.of("POST", "/postings/{number}/state", this::move),
                Route.of("POST", "/postings/{number}/cancellation", this::cancel));
    }

    private Answer list(Route.Visit visit) {
        var node = Json.object();
        node.set("postings", Json.array(seller(visit).postings(), TradeRoutes::render));
        return Answer.json(200, node);
    }

    private Answer move(Route.Visit visit) {
        var state = visit.body().requiredText("state");
        return Answer.json(200, render(seller(visit).move(visit.part(1), state)));
    }

    private Answer cancel(Route.Visit visit) {
        var body = visit.body();
        var why = new Cancellation(
                body.requiredNumber("reason_id"),
                body.requiredText("reason"),
                body.requiredText("initiator"),
                body.requiredText("type"),
                body.flag("after_ship"));
        return Answer.json(200, render(seller(visit).cancel(visit.part(1), why)));
    }

    private SellerControl seller(Route.Visit visit) {
        return visit.clientId().isEmpty() ? control.seller() : control.seller(visit.clientId());
    }

    private static ObjectNode render(Posting posting) {
        return Json.object()
                .put("posting_number", posting.number())
                .put("scheme", posting.scheme().name())
                .put("status", posting.status())
                .put("substatus", posting.substatus())
                .put("changed_at", posting.changedAt().toString());
    }
}
