package dovod.investigations.rest;

import dovod.catalog.Shops;
import dovod.investigations.Coefficient;
import dovod.investigations.Formula;
import dovod.investigations.FormulaText;
import dovod.investigations.Formulas;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/shops/{shop}/formula}: what compensations of a shop are computed with. Prices are in roubles. */
@RestController
class FormulaApi {

    private static final String PATH = "/api/v1/shops/{shop}/formula";

    private final Formulas formulas;
    private final Shops shops;

    FormulaApi(Formulas formulas, Shops shops) {
        this.formulas = formulas;
        this.shops = shops;
    }

    /**
     * A row of the table.
     *
     * @param scheme fbo, fbs, or empty for both
     * @param sku of one product, or empty for all
     * @param from the lowest price it is for; nothing for any
     * @param below the price from which it is not for any more; nothing for none
     */
    record Row(
            @Nullable String scheme,
            @Nullable String sku,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below,
            BigDecimal value) {

        static Row of(Coefficient row) {
            return new Row(
                    row.scheme(),
                    row.sku(),
                    BigDecimal.valueOf(row.from(), 2),
                    row.below() == Long.MAX_VALUE ? null : BigDecimal.valueOf(row.below(), 2),
                    row.value());
        }

        /** As people type it. */
        String line() {
            return String.join("; ", text(scheme), text(sku), text(from), text(below), text(value));
        }

        private static String text(@Nullable Object told) {
            return switch (told) {
                case null -> "";
                case BigDecimal number -> number.toPlainString();
                default -> told.toString();
            };
        }
    }

    record FormulaJson(BigDecimal vatPercent, @Nullable String edition, List<Row> coefficients) {

        static FormulaJson of(Formula formula) {
            return new FormulaJson(
                    formula.vatPercent(),
                    formula.edition(),
                    formula.coefficients().stream().map(Row::of).toList());
        }

        Formula formula() {
            var rows = coefficients == null ? List.<Row>of() : coefficients;
            var table = rows.stream().map(Row::line).collect(Collectors.joining("\n"));
            return FormulaText.read(Row.text(vatPercent), table, Row.text(edition));
        }
    }

    /** Not found as long as nobody has entered it. */
    @GetMapping(PATH)
    FormulaJson one(Actor actor, @PathVariable UUID shop) {
        shops.get(actor.tenant(), shop);
        return formulas.of(actor, shop).map(FormulaJson::of).orElseThrow(NotFound::new);
    }

    /** In the place of the one before. */
    @PutMapping(PATH)
    FormulaJson set(Actor actor, @PathVariable UUID shop, @RequestBody FormulaJson told) {
        shops.get(actor.tenant(), shop);
        formulas.set(actor, shop, told.formula());
        return one(actor, shop);
    }
}
