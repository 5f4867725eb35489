package dovod.claims;

import dovod.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A step of the ladder as the pack has it.
 *
 * @param due id of a term, a term as packs write it, or {@code answer}: when the answer to the step before is due
 * @param from the step before, or {@code discovery}
 * @param thread true when it is a message in the thread, where nothing is said twice
 * @param latest id of a term from discovery that it must not miss; null for none
 * @param answer the term that runs on the other side once it is sent; {@code claim_ans} depends on the topic
 */
public record Rung(
        String id,
        String due,
        String from,
        boolean thread,
        @Nullable String latest,
        @Nullable String answer,
        String needsRu,
        String needsEn) {

    public String needs(Language language) {
        return language == Language.RU ? needsRu : needsEn;
    }
}
