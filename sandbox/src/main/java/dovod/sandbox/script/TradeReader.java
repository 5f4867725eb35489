package dovod.sandbox.script;

import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.FinanceEntry;
import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Warehouse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what happens to orders, goods and money. */
final class TradeReader {
    private final Map<String, Product> products;
    private final Map<String, Warehouse> warehouses;

    TradeReader(Map<String, Product> products, Map<String, Warehouse> warehouses) {
        this.products = products;
        this.warehouses = warehouses;
    }

    Deed read(Part part) {
        if (part.has("order")) {
            return new Deed.Orders(
                    draft(part.only(Set.of("at", "after", "order")).part("order")));
        }
        if (part.has("becomes")) {
            part.only(Set.of("at", "after", "posting", "becomes"));
            return new Deed.Moves(part.text("posting"), part.text("becomes"));
        }
        if (part.has("cancelled")) {
            part.only(Set.of("at", "after", "posting", "cancelled"));
            return new Deed.Cancels(part.text("posting"), cancellation(part.part("cancelled")));
        }
        if (part.has("postponed")) {
            part.only(Set.of("at", "after", "posting", "postponed"));
            return new Deed.Postpones(part.text("posting"), part.duration("postponed"));
        }
        if (part.has("money")) {
            return money(part.only(Set.of("at", "after", "money")).part("money"));
        }
        if (part.has("stock")) {
            return stock(part.only(Set.of("at", "after", "stock")).part("stock"));
        }
        if (part.has("returned")) {
            return returned(part.only(Set.of("at", "after", "returned")).part("returned"));
        }
        throw part.fault(
                "a scene needs one of buyer, seller_to, operator, wait_for_reply, reads, closes, order, becomes,"
                        + " cancelled, postponed, money, stock, returned, review, crowd, vanish, reappear, question, uses_code");
    }

    PostingDraft draft(Part part) {
        part.only(Set.of("number", "scheme", "lines", "from", "to", "payment", "state"));
        var number = part.text("number");
        var draft = part.text("scheme").equals("FBS") ? PostingDraft.fbs(number) : PostingDraft.fbo(number);
        part.list("lines").forEach(line -> {
            line.only(Set.of("product", "quantity"));
            draft.of(product(line), line.has("quantity") ? line.count("quantity") : 1);
        });
        if (part.has("from")) {
            draft.from(warehouse(part, "from"));
        }
        if (part.has("to")) {
            var to = part.part("to").only(Set.of("cluster", "city", "by"));
            draft.to(to.text("cluster"), to.text("city", ""), to.text("by", "PVZ"));
        }
        return draft.payment(part.text("payment", "Ozon Карта")).state(part.text("state", "posting_created"));
    }

    private static Cancellation cancellation(Part part) {
        part.only(Set.of("reason_id", "reason", "initiator", "type", "after_ship"));
        return new Cancellation(
                part.number("reason_id"),
                part.text("reason"),
                part.text("initiator"),
                part.text("type"),
                part.text("after_ship", "false").equals("true"));
    }

    private static Deed money(Part part) {
        part.only(Set.of("kind", "posting", "sale", "commission", "services"));
        var services = new LinkedHashMap<String, BigDecimal>();
        if (part.has("services")) {
            var named = part.part("services");
            part.names("services").forEach(name -> services.put(name, named.sum(name)));
        }
        return new Deed.Pays(kind(part), part.text("posting", ""), part.sum("sale"), part.sum("commission"), services);
    }

    private static FinanceEntry.Kind kind(Part part) {
        return Arrays.stream(FinanceEntry.Kind.values())
                .filter(kind -> kind.name().equals(part.text("kind")))
                .findFirst()
                .orElseThrow(() -> part.fault("there is no kind of money \"" + part.text("kind") + "\""));
    }

    private Deed stock(Part part) {
        part.only(Set.of("product", "warehouse", "available", "reserved", "in_transit", "back", "defective"));
        product(part);
        return new Deed.Stocks(
                part.text("product"),
                warehouse(part, "warehouse"),
                part.count("available"),
                part.count("reserved"),
                part.count("in_transit"),
                part.count("back"),
                part.count("defective"));
    }

    private Deed returned(Part part) {
        part.only(Set.of("posting", "type", "reason", "status", "place", "compensation"));
        var paid = part.has("compensation")
                ? Optional.of(status(part.part("compensation")))
                : Optional.<Deed.Status>empty();
        return new Deed.SendsBack(
                part.text("posting"),
                part.text("type"),
                part.text("reason"),
                status(part.part("status")),
                warehouse(part, "place"),
                paid);
    }

    private static Deed.Status status(Part part) {
        part.only(Set.of("id", "name", "code"));
        return new Deed.Status(part.count("id"), part.text("name"), part.text("code"));
    }

    private Product product(Part part) {
        return Optional.ofNullable(products.get(part.text("product")))
                .orElseThrow(() -> part.fault("there is no product \"" + part.text("product") + "\""));
    }

    private Warehouse warehouse(Part part, String name) {
        return Optional.ofNullable(warehouses.get(part.text(name)))
                .orElseThrow(() -> part.fault("there is no warehouse \"" + part.text(name) + "\""));
    }
}
