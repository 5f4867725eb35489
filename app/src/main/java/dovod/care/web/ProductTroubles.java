package dovod.care.web;

import dovod.care.CareCounts;
import dovod.care.CareCounts.Trouble;
import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.catalog.spi.ProductPanel;
import dovod.kernel.Actor;
import dovod.platform.Dictionary;
import dovod.platform.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** On a product's page: its cases by part, by step of the instruction, by whose fault it was. */
@Component
class ProductTroubles implements ProductPanel {

    private static final int ORDER = 200;

    private final CareCounts counts;
    private final Products products;
    private final Dictionary dictionary;

    ProductTroubles(CareCounts counts, Products products, Dictionary dictionary) {
        this.counts = counts;
        this.products = products;
        this.dictionary = dictionary;
    }

    @Override
    public List<Panel> panels(Actor actor, ProductId product) {
        var words = dictionary.in(actor.language(), actor.zone());
        var troubles = counts.of(actor, products.get(actor.tenant(), product).sku());
        var steps = troubles.stream().filter(one -> !one.step().isEmpty()).toList();
        return List.of(
                new Panel(ORDER, "care.product.parts", lines(troubles, one -> part(one, words))),
                new Panel(
                        ORDER + 1,
                        "care.product.steps",
                        lines(steps, one -> words.say("care.product.step", one.step()))),
                new Panel(
                        ORDER + 2,
                        "care.product.faults",
                        lines(
                                troubles,
                                one -> words.say("care.fault." + one.fault().code()))));
    }

    private static String part(Trouble one, Words words) {
        var symptom = one.symptom() == null
                ? words.say("care.symptom.other")
                : words.say("care.symptom." + one.symptom().code());
        return one.part().isEmpty()
                ? words.say("care.product.no_part") + " · " + symptom
                : words.say("care.product.part", one.part(), symptom);
    }

    private static List<Line> lines(List<Trouble> troubles, Function<Trouble, String> text) {
        Map<String, List<Trouble>> alike =
                troubles.stream().collect(Collectors.groupingBy(text, LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Line line) -> line.count() == null ? 0 : -line.count()))
                .toList();
    }

    /** Leads to the latest of them. */
    private static Line line(String text, List<Trouble> alike) {
        var latest = alike.stream().mapToLong(Trouble::number).max().orElse(0);
        return new Line(text, alike.stream().mapToLong(Trouble::count).sum(), "/cases/" + latest);
    }
}
