package dovod.orders;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a posting.
 *
 * @param kind one of {@link FactKind}, as stored
 * @param happenedAt by the teller's clock; null when it did not say
 * @param detail what else was told: texts and numbers under stable names
 */
public record ToldFact(
        String posting, FactKind kind, @Nullable Instant happenedAt, Map<String, Object> detail) {}
