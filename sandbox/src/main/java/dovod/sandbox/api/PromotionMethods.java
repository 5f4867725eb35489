package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Market;
import dovod.sandbox.world.Promotion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/seller-actions/*} as far as promo codes go; what is made by others does not exist here. */
final class PromotionMethods {
    private static final int MOST = 100;
    private static final int MOST_CODES = 10_000;
    private static final int MOST_BUYERS = 50;
    private static final int LONGEST_TITLE = 256;

    private final Market market;

    PromotionMethods(Market market) {
        this.market = market;
    }

    ObjectNode create(Call call) {
        var vouchers = call.body().part("voucher_parameters");
        var codes = vouchers.requiredNumber("count_codes");
        if (codes < 1 || codes > MOST_CODES) {
            throw Refusal.invalid("voucher_parameters.count_codes", "value must be inside range [1, 10000]");
        }
        var made = market.make(call.account().clientId(), terms(call.body(), vouchers), (int) codes);
        return Json.object().put("action_id", made.id());
    }

    static ObjectNode list(Call call) {
        call.body().requiredNumber("limit");
        var limit = call.body().between("limit", 1, MOST, MOST);
        var offset = call.body().number("offset", 0);
        var ids = call.body().numbers("action_ids", MOST);
        var types = call.body().texts("action_type", MOST);
        var statuses = call.body().texts("status", MOST);
        var search = call.body().text("search").toLowerCase(Locale.ROOT);
        var fitting = call.shop().promotions().stream()
                .filter(one -> ids.isEmpty() || ids.contains(one.id()))
                .filter(one -> types.isEmpty() || types.contains("VOUCHER_DISCOUNT"))
                .filter(one -> statuses.isEmpty() || statuses.contains(one.status(call.now())))
                .filter(one -> one.terms().title().toLowerCase(Locale.ROOT).contains(search))
                .toList();
        var answer = Json.object();
        var page = fitting.stream().skip(offset).limit(limit).toList();
        answer.set("actions", Json.array(page, one -> PromotionParts.entry(one, call.now())));
        return answer.put("total", fitting.size());
    }

    ObjectNode turn(Call call) {
        var promotion = find(call);
        if (!call.body().has("is_turn_on")) {
            throw Refusal.invalid("is_turn_on", "value is required");
        }
        var on = call.body().flag("is_turn_on");
        if (on && promotion.status(call.now()).equals("ENDED")) {
            throw Refusal.of(400, 9, "action is over");
        }
        if (on && promotion.skus().isEmpty()) {
            throw Refusal.of(400, 9, "action has no products");
        }
        market.turn(call.account().clientId(), promotion.id(), on);
        return Json.object();
    }

    ObjectNode archive(Call call) {
        market.archive(call.account().clientId(), find(call).id());
        return Json.object();
    }

    /** The file's address needs no headers, as addresses of files in a storage do, and cannot be guessed. */
    static ObjectNode vouchers(Call call) {
        var promotion = find(call);
        return Json.object().put("file", call.base() + VoucherFiles.PREFIX + VoucherFiles.name(promotion));
    }

    static Promotion find(Call call) {
        var id = call.body().requiredNumber("action_id");
        return call.shop().promotion(id).orElseThrow(() -> Refusal.notFound("action not found"));
    }

    private static Promotion.Terms terms(Body body, Body vouchers) {
        var title = body.requiredText("title");
        var percent =
                oneOf(body, "discount_type", List.of("PERCENT", "CURRENCY")).equals("PERCENT");
        var discount = BigDecimal.valueOf(body.fraction("discount_value", 0));
        var budget = body.requiredNumber("budget");
        if (title.length() > LONGEST_TITLE) {
            throw Refusal.invalid("title", "value length must be between 1 and 256 runes, inclusive");
        }
        if (budget <= 0 || discount.signum() <= 0 || percent && discount.intValue() >= 100) {
            throw Refusal.invalid("discount_value", "budget and discount must be above 0 and below the price");
        }
        return new Promotion.Terms(
                title,
                start(body),
                end(body),
                budget,
                percent,
                discount,
                oneOf(vouchers, "type", List.of("ONE", "MULTIPLE", "UNIQUE")),
                vouchers.flag("is_private"),
                body.numbers("user_ids", MOST_BUYERS));
    }

    private static Instant start(Body body) {
        return required(body, "date_start");
    }

    private static Instant end(Body body) {
        var end = required(body, "date_end");
        if (!end.isAfter(start(body))) {
            throw Refusal.invalid("date_end", "must be after date_start");
        }
        return end;
    }

    private static Instant required(Body body, String name) {
        var time = body.time(name);
        if (time == null) {
            throw Refusal.invalid(name, "value is required");
        }
        return time;
    }

    private static String oneOf(Body body, String name, List<String> words) {
        var word = body.requiredText(name);
        if (!words.contains(word)) {
            throw Refusal.invalid(name, "must be one of " + words);
        }
        return word;
    }
}
