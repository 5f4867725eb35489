package dovod.remedies;

import dovod.kernel.Money;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.ledger.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A remedy as it was typed. */
public record RemedyText(String kind, String title, String usual, String most, String perCase, String kitSku) {

    private static final int TITLE = 100;
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d?|100");
    private static final Pattern SKU = Pattern.compile("[1-9]\\d{0,17}");

    public static final RemedyText EMPTY = new RemedyText(RemedyKind.POINTS.code(), "", "", "", "1", "");

    public RemedyText {
        title = title.replace("\u0000", "").strip();
        kitSku = kitSku.strip();
        perCase = perCase.strip();
    }

    public static RemedyText of(Remedy remedy) {
        return new RemedyText(
                remedy.kind().code(),
                remedy.title(),
                Amounts.written(remedy.usual().minor()),
                Amounts.written(remedy.most().minor()),
                Integer.toString(remedy.perCase()),
                remedy.kitSku() == null ? "" : remedy.kitSku());
    }

    /** What was read of it. */
    record Checked(
            RemedyKind kind,
            String title,
            Money usual,
            Money most,
            int perCase,
            @Nullable String kitSku) {}

    /** @throws Refused with all that is wrong at once */
    Checked checked() {
        var read = RemedyKind.read(kind);
        var wrong = new ArrayList<Refusal>();
        if (title.isEmpty() || title.length() > TITLE) {
            wrong.add(Refusal.field("title", "remedy_title", TITLE));
        }
        Amounts.wrong("usual", usual, 0).ifPresent(wrong::add);
        Amounts.wrong("most", most, 0).ifPresent(wrong::add);
        if (!COUNT.matcher(perCase).matches()) {
            wrong.add(Refusal.field("perCase", "remedy_per_case_range"));
        }
        if (read == RemedyKind.PARTS_KIT && !SKU.matcher(kitSku).matches()) {
            wrong.add(Refusal.field("kitSku", "remedy_kit_sku"));
        }
        refuse(wrong);
        var costs = Amounts.read("usual", usual, 0);
        var limit = Amounts.read("most", most, 0);
        refuse(limit.minor() < costs.minor() ? List.of(Refusal.field("most", "remedy_most")) : List.of());
        return new Checked(
                read,
                title,
                costs,
                limit,
                Integer.parseInt(perCase),
                Optional.of(kitSku).filter(sku -> read == RemedyKind.PARTS_KIT).orElse(null));
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }
}
