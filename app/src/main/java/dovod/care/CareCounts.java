package dovod.care;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What went wrong with a product, counted by part, by step and by whose fault it was. */
@Component
public class CareCounts {

    private final Tenancy tenancy;
    private final JdbcPatterns patterns;

    CareCounts(Tenancy tenancy, JdbcPatterns patterns) {
        this.tenancy = tenancy;
        this.patterns = patterns;
    }

    /**
     * @param part empty where no part was named
     * @param symptom null where nobody said what was wrong
     * @param number of the latest case
     */
    public record Trouble(
            Fault fault, String part, @Nullable Symptom symptom, String step, long count, long number) {}

    /** All that is known of this product, alike ones together. */
    public List<Trouble> of(Actor actor, String sku) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> patterns.troubles(actor.tenant(), sku));
    }
}
