package dovod.sandbox.web;

import dovod.sandbox.SandboxControl;
import dovod.sandbox.SellerControl;
import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.VoucherUse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** What buyers say on products' pages, and the promo codes they use. */
final class VoiceRoutes implements Route.Group {
    private static final long STRANGER = 70_331_528;
    private static final int LAST_ORDER = 9_999;

    private final SandboxControl control;

    VoiceRoutes(SandboxControl control) {
        this.control = control;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("GET", "/voices", visit -> Answer.json(200, VoiceViews.of(seller(visit), control.now()))),
                Route.of("POST", "/reviews", this::review),
                Route.of("POST", "/reviews/{id}/vanishing", visit -> vanish(visit, true)),
                Route.of("DELETE", "/reviews/{id}/vanishing", visit -> vanish(visit, false)),
                Route.of("POST", "/questions", this::ask),
                Route.of("POST", "/codes/{code}/use", this::use));
    }

    private Answer review(Route.Visit visit) {
        var body = visit.body();
        var rating = body.between("rating", 1, 5, 5);
        var review = seller(visit)
                .review(body.requiredNumber("sku"), rating, body.text("text").strip());
        return Answer.json(201, Json.object().put("review_id", review.id()));
    }

    private Answer vanish(Route.Visit visit, boolean gone) {
        if (gone) {
            seller(visit).vanish(visit.part(1));
        } else {
            seller(visit).reappear(visit.part(1));
        }
        return Answer.json(200, Json.object());
    }

    private Answer ask(Route.Visit visit) {
        var body = visit.body();
        var author = body.has("author") ? body.text("author") : "Пользователь OZON";
        var asked = seller(visit).ask(body.requiredNumber("sku"), author, body.requiredText("text"));
        return Answer.json(201, Json.object().put("question_id", asked.id()));
    }

    private Answer use(Route.Visit visit) {
        var body = visit.body();
        var seller = seller(visit);
        var code = visit.part(1);
        var sku = body.has("sku") ? body.requiredNumber("sku") : promised(seller, code);
        var number = body.has("posting_number") ? body.requiredText("posting_number") : number(seller, body);
        var order = PostingDraft.fbo(number).of(product(seller, sku), 1).createdAt(control.now());
        return switch (seller.useCode(code, order.draw())) {
            case VoucherUse.Ordered ordered -> Answer.json(201, ordered(ordered));
            case VoucherUse.Declined declined -> throw Refusal.of(409, 9, declined.why());
        };
    }

    /** What a buyer would order who was told nothing but the code. */
    private static long promised(SellerControl seller, String code) {
        return seller.promotions().stream()
                .filter(promotion ->
                        promotion.codes().stream().anyMatch(one -> one.text().equals(code)))
                .flatMap(promotion -> promotion.skus().stream())
                .findFirst()
                .orElseThrow(() -> Route.missing("There is no product behind the code " + code));
    }

    /** The next one of a buyer: the digits before the dash are theirs. */
    private static String number(SellerControl seller, Body body) {
        var buyer = body.has("buyer") ? body.requiredNumber("buyer") : STRANGER;
        var taken = seller.postings().stream().map(Posting::number).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, LAST_ORDER)
                .mapToObj(order -> String.format(Locale.ROOT, "%08d-%04d-1", buyer, order))
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow(() -> Refusal.of(409, 9, "This buyer has no number left"));
    }

    private static ObjectNode ordered(VoucherUse.Ordered ordered) {
        return Json.object()
                .put("posting_number", ordered.posting().number())
                .put("price", ordered.posting().price());
    }

    private static Product product(SellerControl seller, long sku) {
        return seller.products().stream()
                .filter(product -> product.sku() == sku)
                .findFirst()
                .orElseThrow(() -> Route.missing("There is no product " + sku));
    }

    private SellerControl seller(Route.Visit visit) {
        return visit.clientId().isEmpty() ? control.seller() : control.seller(visit.clientId());
    }
}
