package dovod.channels;

import dovod.channels.spi.Brought;
import dovod.channels.spi.Line;
import dovod.conversations.Arrival;
import dovod.conversations.Conversations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Divides rows into lanes that do not touch the same case. A case joins what one buyer writes, in whatever chats; facts
 * of orders stay together, since one order's postings are told of apart.
 */
@Component
class DividingBatch {

    private static final String FACTS = "facts";

    private final Conversations conversations;

    DividingBatch(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Within a lane rows that belong together keep their order. No lane is empty, so there may be fewer. */
    List<List<OpenedRow>> divide(Line line, List<OpenedRow> rows, int most) {
        var buyers = buyers(line, rows);
        var kin = new Kin();
        var groups = new LinkedHashMap<String, List<OpenedRow>>();
        rows.forEach(row -> kin.join(names(row, buyers)));
        for (var row : rows) {
            var eldest = kin.eldest(names(row, buyers).getFirst());
            groups.computeIfAbsent(eldest, name -> new ArrayList<>()).add(row);
        }
        return share(groups.values(), most);
    }

    /** Each group goes where there is least to do. */
    private static List<List<OpenedRow>> share(Collection<List<OpenedRow>> groups, int most) {
        var lanes = Stream.<List<OpenedRow>>generate(ArrayList::new).limit(most).toList();
        groups.stream()
                .sorted(Comparator.comparing(List::size, Comparator.reverseOrder()))
                .forEach(group -> lanes.stream()
                        .min(Comparator.comparing(List::size))
                        .orElseThrow()
                        .addAll(group));
        return lanes.stream().filter(lane -> !lane.isEmpty()).toList();
    }

    /** The buyers of chats in which somebody else writes here: whose chats these are is known from before. */
    private Map<String, String> buyers(Line line, List<OpenedRow> rows) {
        var chats = rows.stream()
                .flatMap(row -> row.brought().arrivals().stream())
                .filter(arrival -> arrival.buyer() == null)
                .map(Arrival::conversation)
                .distinct()
                .toList();
        return chats.isEmpty() ? Map.of() : conversations.buyers(line.tenant(), line.connection(), chats);
    }

    private static List<String> names(OpenedRow row, Map<String, String> buyers) {
        var names = new ArrayList<String>();
        for (var arrival : row.brought().arrivals()) {
            var buyer = arrival.buyer() == null ? buyers.get(arrival.conversation()) : arrival.buyer();
            names.add(chat(arrival.conversation()));
            if (buyer != null) {
                names.add("buyer " + buyer);
            }
        }
        names.addAll(others(row.brought()));
        return names.isEmpty() ? List.of("row " + row.id()) : names;
    }

    private static List<String> others(Brought brought) {
        var names = new ArrayList<String>();
        var closed = brought.closed();
        if (closed != null) {
            names.add(chat(closed.chat()));
        }
        if (!brought.facts().isEmpty()) {
            names.add(FACTS);
        }
        return names;
    }

    private static String chat(String id) {
        return "chat " + id;
    }
}
