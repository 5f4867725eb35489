package dovod.catalog;

import dovod.kernel.Money;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is written about a kit; its components are those of {@link Kit}. */
public record KitText(String sku, String name, @Nullable Money price, List<String> parts) {

    static final int NAME = 200;
    static final int PARTS = 200;

    private static final Pattern SKU = Pattern.compile("\\S{1,50}");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    public KitText {
        sku = Texts.clean(sku);
        name = Texts.clean(name);
        parts = parts.stream()
                .map(Texts::clean)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    /** Numbers as people list them: {@code 7, 8; A-12}. */
    public static List<String> numbers(String listed) {
        return Arrays.stream(BETWEEN.split(listed))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** @throws Refused with all that is wrong at once */
    KitText checked() {
        var wrong = new ArrayList<Refusal>();
        if (!SKU.matcher(sku).matches()) {
            wrong.add(Refusal.field("sku", "kit_sku"));
        }
        if (name.isEmpty() || name.length() > NAME) {
            wrong.add(Refusal.field("name", "part_name", NAME));
        }
        if (price != null && price.minor() < 1) {
            wrong.add(Refusal.field("price", "kit_price"));
        }
        if (parts.size() > PARTS || parts.stream().anyMatch(number -> number.length() > PartText.NUMBER)) {
            wrong.add(Refusal.field("parts", "kit_parts", PARTS));
        }
        Texts.refuse(wrong);
        return this;
    }
}
