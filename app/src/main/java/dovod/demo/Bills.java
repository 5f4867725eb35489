package dovod.demo;

import dovod.cases.FindingCases;
import dovod.kernel.Actor;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import dovod.ledger.CaseCost;
import dovod.ledger.CostKind;
import dovod.ledger.Costs;
import dovod.ledger.DecidingCost;
import dovod.ledger.Source;
import dovod.ledger.WritingCost;
import dovod.ledger.WrittenCost;
import dovod.people.People;
import dovod.platform.Background;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What cases have cost so far. Наталья's stool came broken and the second one went by courier: at its price Вера said
 * yes, at twice its price she is asked again.
 */
@Component
@ConditionalOnProperty("dovod.demo.sandbox")
class Bills {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String STOOL = "33014926-0077";

    private static final List<Item> UNTIL_THE_WORD = List.of(
            spent("Второй табурет: первый приехал с отбитым углом", CostKind.PARTS, "690"),
            spent("Курьер в Тюмень", CostKind.LOGISTICS, "620"),
            worked("Переписка и упаковка", "35"));
    private static final List<Item> SINCE_THE_WORD = List.of(
            spent("Курьер не застал дома, повторный выезд", CostKind.LOGISTICS, "740"),
            worked("Договаривались о времени с курьером и покупательницей", "25"));

    private static final List<Bill> OTHERS = List.of(
            new Bill(
                    "70115528-0006",
                    List.of(
                            spent("Пакет крепежа № 3", CostKind.PARTS, "150"),
                            spent("Доставка пакета в пункт выдачи", CostKind.LOGISTICS, "96"),
                            worked("Искали пакет на складе", "20"))),
            new Bill("88210367-0041", List.of(worked("Разбирали фото трещины с технологом", "15"))));

    private record Item(CostKind kind, String amount, String minutes, String note) {}

    private record Bill(String order, List<Item> items) {}

    private final People people;
    private final FindingCases cases;
    private final Costs costs;
    private final WritingCost writing;
    private final DecidingCost deciding;

    Bills(
            Background background,
            People people,
            FindingCases cases,
            Costs costs,
            WritingCost writing,
            DecidingCost deciding) {
        this.people = people;
        this.cases = cases;
        this.costs = costs;
        this.writing = writing;
        this.deciding = deciding;
        background.every("demo-bills", PAUSE, this::turn);
    }

    boolean turn() {
        for (var tenant : people.tenants()) {
            var maria = somebody(tenant, Role.AGENT);
            var vera = somebody(tenant, Role.OWNER);
            if (maria.isPresent() && vera.isPresent()) {
                OTHERS.forEach(bill -> unwritten(maria.get(), bill.order())
                        .ifPresent(found -> write(maria.get(), found, bill.items())));
                unwritten(maria.get(), STOOL).ifPresent(found -> weigh(maria.get(), vera.get(), found));
            }
        }
        return false;
    }

    private Optional<Actor> somebody(TenantId tenant, Role role) {
        return people.all(tenant).stream()
                .filter(person -> person.role() == role && person.active())
                .findFirst()
                .map(person -> person.actor(null));
    }

    /** The case about an order whose price is known by now, and of which nobody has written a cost by hand. */
    private Optional<UUID> unwritten(Actor maria, String order) {
        return cases.find(maria, order).stream()
                .map(row -> costs.of(maria, row.id().value()))
                .filter(cost -> cost.times() != null)
                .filter(cost -> cost.entries().stream().noneMatch(entry -> entry.source() == Source.HAND))
                .map(CaseCost::caseId)
                .findFirst();
    }

    private void weigh(Actor maria, Actor vera, UUID found) {
        write(maria, found, UNTIL_THE_WORD);
        deciding.decide(vera, found, true, "Вина наша: табурет уехал без уголков. Довезём второй и закроем.");
        write(maria, found, SINCE_THE_WORD);
    }

    private void write(Actor maria, UUID found, List<Item> items) {
        for (var item : items) {
            var key = "demo-" + item.note();
            writing.write(maria, found, new WrittenCost(item.kind(), item.amount(), item.minutes(), item.note(), key));
        }
    }

    private static Item spent(String note, CostKind kind, String roubles) {
        return new Item(kind, roubles, "", note);
    }

    private static Item worked(String note, String minutes) {
        return new Item(CostKind.MINUTES, "", minutes, note);
    }
}
