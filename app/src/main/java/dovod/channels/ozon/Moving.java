package dovod.channels.ozon;

import dovod.channels.spi.Line;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.Page;
import dovod.lib.ozon.Removal;
import dovod.lib.ozon.SupplyAct;
import dovod.orders.MovementKind;
import dovod.orders.ToldMovement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks Ozon for goods that came to its warehouses or left them otherwise than in a posting. */
@Component
class Moving {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final OzonAccess access;

    Moving(OzonAccess access) {
        this.access = access;
    }

    /** Pieces that were taken in since then, by the acts of acceptance and of surplus. */
    List<ToldMovement> supplied(Line line, LocalDate since) throws OzonException {
        var found = new ArrayList<ToldMovement>();
        var cursors = new HashSet<String>();
        var cursor = "";
        while (cursors.add(cursor)) {
            var lastId = cursor;
            var page = access.ask(
                    line, OzonMethod.SUPPLY_ORDERS, ozon -> ozon.supplies().orders(lastId));
            var recent = acts(line, page, since);
            for (var act : recent) {
                found.addAll(items(line, act));
            }
            // The newest first: a whole page of older ones ends it.
            cursor = page.hasNext() && !recent.isEmpty() ? page.cursor() : "";
        }
        return found;
    }

    private List<SupplyAct> acts(Line line, Page<Long> orders, LocalDate since) throws OzonException {
        var acts = new ArrayList<SupplyAct>();
        for (var order : orders.items()) {
            access.ask(line, OzonMethod.SUPPLY_ACTS, ozon -> ozon.supplies().acts(order)).stream()
                    .filter(act -> act.type() == SupplyAct.Type.ACCEPTANCE || act.type() == SupplyAct.Type.SURPLUS)
                    .filter(act -> act.createdOn() != null && !act.createdOn().isBefore(since))
                    .forEach(acts::add);
        }
        return acts;
    }

    private List<ToldMovement> items(Line line, SupplyAct act) throws OzonException {
        var at = Objects.requireNonNull(act.createdOn())
                .atTime(12, 0)
                .atZone(MOSCOW)
                .toInstant();
        return access
                .ask(
                        line,
                        OzonMethod.SUPPLY_ACT_PRODUCTS,
                        ozon -> ozon.supplies().items(act.supplyId()))
                .stream()
                .filter(item -> item.actId() == act.actId() && item.taken() > 0)
                .map(item -> new ToldMovement(
                        "supply:" + act.actId() + ":" + item.sku(),
                        Long.toString(item.sku()),
                        MovementKind.SUPPLIED,
                        item.taken(),
                        at,
                        act.number(),
                        Map.of("declared", item.declared(), "approved", item.approved(), "state", act.state())))
                .toList();
    }

    /** Boxes that left the stock since then and are at their end: given back, destroyed, lost. */
    List<ToldMovement> removed(Line line, LocalDate since, LocalDate until) throws OzonException {
        var found = new ArrayList<ToldMovement>();
        var cursors = new HashSet<String>();
        var cursor = "";
        while (cursors.add(cursor)) {
            var lastId = cursor;
            var page = access.ask(
                    line,
                    OzonMethod.REMOVALS_FROM_STOCK,
                    ozon -> ozon.supplies().removals(since, until, lastId));
            page.items().stream().map(Moving::told).filter(Objects::nonNull).forEach(found::add);
            cursor = page.hasNext() ? page.cursor() : "";
        }
        return together(found);
    }

    private static @Nullable ToldMovement told(Removal removal) {
        var kind = kind(removal);
        var at = at(removal);
        return kind == null || at == null || removal.sku() == 0 || removal.quantity() < 1
                ? null
                : new ToldMovement(
                        "removal:" + removal.returnId() + ":" + removal.boxId() + ":" + removal.sku(),
                        Long.toString(removal.sku()),
                        kind,
                        removal.quantity(),
                        at,
                        Long.toString(removal.returnId()),
                        Map.of(
                                "state", removal.boxState().isBlank() ? removal.state() : removal.boxState(),
                                "stock", removal.stockType(),
                                "auto", removal.automatic()));
    }

    /** Null for what is still under way, or never left. */
    private static @Nullable MovementKind kind(Removal removal) {
        var box = removal.boxState().toLowerCase(Locale.ROOT);
        var state = removal.state().toLowerCase(Locale.ROOT);
        if (box.startsWith("потерян") || box.startsWith("компенсировано")) {
            return MovementKind.LOST;
        }
        if (removal.utilizedAt() != null || box.startsWith("утилизир") || state.startsWith("утилизир")) {
            return MovementKind.UTILISED;
        }
        return removal.givenOutAt() != null || box.startsWith("получен") || state.startsWith("заверш")
                ? MovementKind.REMOVED
                : null;
    }

    private static @Nullable Instant at(Removal removal) {
        if (removal.utilizedAt() != null) {
            return removal.utilizedAt();
        }
        return removal.givenOutAt() == null ? removal.createdAt() : removal.givenOutAt();
    }

    /** A box may tell a product in several rows. */
    private static List<ToldMovement> together(List<ToldMovement> rows) {
        return List.copyOf(rows.stream()
                .collect(Collectors.toMap(
                        ToldMovement::externalId,
                        row -> row,
                        (one, other) -> new ToldMovement(
                                one.externalId(),
                                one.sku(),
                                one.kind(),
                                one.quantity() + other.quantity(),
                                one.happenedAt(),
                                one.reference(),
                                one.detail())))
                .values());
    }
}
