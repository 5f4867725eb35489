package dovod.investigations;

import java.util.ArrayList;
import java.util.List;

/** Turns what is unknown about an order into questions that can be sent as they are. */
final class OpenPoints {

    private OpenPoints() {}

    static List<OpenPoint> of(OrderCase order, List<Contradiction> contradictions) {
        var open = new ArrayList<OpenPoint>();
        var file = order.file();
        if (order.by("marketplace", "system", "delivery", "unknown")) {
            open.add(new OpenPoint("who", List.of(file.posting())));
        }
        if (order.isCancelled() && file.returns().stream().noneMatch(order.pack()::isArrived)) {
            for (var item : file.items()) {
                open.add(new OpenPoint("where", List.of(file.posting(), item.sku(), item.name())));
            }
        }
        if (order.isCancelled() && file.entries().isEmpty()) {
            open.add(new OpenPoint("books", List.of(file.posting())));
        }
        for (var pair : contradictions) {
            open.add(new OpenPoint("which", List.of(quote(pair.one()), quote(pair.other()))));
        }
        if (order.by("marketplace", "system", "delivery")
                && file.entries().stream().noneMatch(order.pack()::isCompensation)) {
            open.add(new OpenPoint("compensation", List.of(file.posting())));
        }
        return open;
    }

    private static String quote(Evidence fact) {
        var arguments = fact.arguments();
        return switch (fact.key()) {
            case "cancelled" -> String.valueOf(arguments.get(1));
            case "return" -> String.valueOf(arguments.get(1));
            default -> arguments.isEmpty() ? "" : String.valueOf(arguments.getFirst());
        };
    }
}
