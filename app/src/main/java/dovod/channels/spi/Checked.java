package dovod.channels.spi;

import dovod.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the other side says to credentials. */
public sealed interface Checked {

    /**
     * They work.
     *
     * @param company whose cabinet it is
     * @param keyExpiresAt null when it was not told
     * @param roles what the key may do
     * @param subscription the other side's word; null when there is none
     * @param replies true when replies to buyers can be sent through the API
     */
    record Working(
            String company,
            @Nullable Instant keyExpiresAt,
            List<String> roles,
            @Nullable String subscription,
            boolean replies)
            implements Checked {}

    /** They do not: why, beside the input that causes it. */
    record Refused(Refusal refusal) implements Checked {}
}
