package dovod.catalog;

import dovod.kernel.Money;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What is written about a part; its components are those of {@link Part}. */
public record PartText(
        String number,
        String name,
        int quantity,
        @Nullable Money cost,
        @Nullable Region region) {

    static final int NUMBER = 20;
    static final int NAME = 200;
    static final int MOST = 10_000;

    public PartText {
        number = Texts.clean(number);
        name = Texts.clean(name);
    }

    /** @throws Refused with all that is wrong at once */
    PartText checked() {
        var wrong = new ArrayList<Refusal>();
        if (number.isEmpty() || number.length() > NUMBER) {
            wrong.add(Refusal.field("number", "part_number", NUMBER));
        }
        if (name.isEmpty() || name.length() > NAME) {
            wrong.add(Refusal.field("name", "part_name", NAME));
        }
        if (quantity < 1 || quantity > MOST) {
            wrong.add(Refusal.field("quantity", "part_quantity", MOST));
        }
        if (cost != null && cost.minor() < 0) {
            wrong.add(Refusal.field("cost", "sum_unreadable"));
        }
        Texts.refuse(wrong);
        return this;
    }
}
