package dovod.people;

import dovod.kernel.Language;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the first run asks for, as typed. */
public record NewDesk(
        @Nullable String firm,
        @Nullable String name,
        @Nullable String email,
        @Nullable String password,
        Language language,
        ZoneId zone) {

    /** The password is not for logs. */
    @Override
    public String toString() {
        return "NewDesk of " + firm;
    }
}
