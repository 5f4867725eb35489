package dovod.catalog;

import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables of steps. Several stumbles of one step stand in lines of one cell; pictures are not in tables and stay. */
@Component
class StepShelf implements Shelf<Step> {

    private static final int LAST = 200;

    private final JdbcInstructions steps;

    StepShelf(JdbcInstructions steps) {
        this.steps = steps;
    }

    @Override
    public TableKind kind() {
        return TableKind.STEPS;
    }

    @Override
    public String key(Told told) {
        return told.cell(Column.STEP).replaceFirst("^0+(?=\\d)", "");
    }

    @Override
    public Step read(Told told, ProductId product, @Nullable Step known) {
        var text = new StepText(
                        told.cell(Column.TITLE),
                        told.has(Column.BODY) || known == null ? told.cell(Column.BODY) : known.body(),
                        known == null ? List.of() : known.pictures(),
                        told.has(Column.SIGN) || known == null ? stumbles(told) : known.stumbles())
                .checked();
        return new Step(
                known == null ? Ids.next() : known.id(),
                product,
                number(key(told)),
                text.title(),
                text.body(),
                text.pictures(),
                text.stumbles());
    }

    @Override
    public Map<ProductId, Map<String, Step>> known(TenantId tenant, List<ProductId> products) {
        return steps.ofAll(tenant, products).stream()
                .collect(Collectors.groupingBy(
                        Step::product, Collectors.toMap(step -> Integer.toString(step.number()), step -> step)));
    }

    @Override
    public void write(TenantId tenant, List<Step> things) {
        things.forEach(step -> steps.write(tenant, step));
        steps.close(tenant, things.stream().map(Step::product).distinct().toList());
    }

    @Override
    public List<List<String>> rows(TenantId tenant, Map<ProductId, Product> products) {
        return steps.ofAll(tenant, List.copyOf(products.keySet())).stream()
                .sorted(TableNames.by(products, Step::product).thenComparing(Comparator.comparing(Step::number)))
                .map(step -> List.of(
                        TableNames.of(products, step.product()),
                        Integer.toString(step.number()),
                        step.title(),
                        step.body(),
                        step.stumbles().stream().map(Stumble::sign).collect(Collectors.joining("\n")),
                        step.stumbles().stream().map(Stumble::advice).collect(Collectors.joining("\n"))))
                .toList();
    }

    private static List<Stumble> stumbles(Told told) {
        var signs = told.cell(Column.SIGN).split("\\R");
        var advices = told.cell(Column.ADVICE).split("\\R");
        var stumbles = new ArrayList<Stumble>();
        for (int at = 0; at < Math.max(signs.length, advices.length); at++) {
            stumbles.add(new Stumble(at < signs.length ? signs[at] : "", at < advices.length ? advices[at] : ""));
        }
        return stumbles;
    }

    private static int number(String written) {
        if (!written.matches("\\d{1,3}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > LAST) {
            throw new Refused(Refusal.field("step", "step_number", LAST));
        }
        return Integer.parseInt(written);
    }
}
