package dovod.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a formal claim says, in its own words and order; {@code templates/claims/letter.jte} gives it its form.
 *
 * @param recipient name, address, mail
 * @param seller who claims
 * @param today the day it bears
 * @param facts by paragraph
 * @param moments in the order of time
 * @param calculation null where no money is claimed
 * @param demand what they shall do, a sentence
 * @param answer by when they must answer
 */
public record LetterText(
        String title,
        String subject,
        List<String> recipient,
        String seller,
        String today,
        List<String> facts,
        List<Moment> moments,
        List<Cited> grounds,
        @Nullable Calculation calculation,
        String demand,
        String answer,
        List<Enclosed> enclosed) {

    /** Something that happened, or was said. */
    public record Moment(String when, String what) {}

    /**
     * What we lean on.
     *
     * @param words the clause itself as it stood on the day; null where we keep no contract
     * @param kept under which address we keep it
     */
    public record Cited(
            String source, @Nullable String words, @Nullable String kept) {

        static Cited of(String source) {
            return new Cited(source, null, null);
        }
    }

    /**
     * @param isShort whether it stays on one page
     * @param items what is claimed, and what was paid of it
     * @param total what is owed
     */
    public record Calculation(boolean isShort, List<Item> items, String total) {}

    /** @param pieces empty where nothing is counted */
    public record Item(String what, String pieces, String sum) {}

    /** A piece of evidence, as it can be checked. */
    public record Enclosed(int position, String name, String sha256, String day) {}
}
