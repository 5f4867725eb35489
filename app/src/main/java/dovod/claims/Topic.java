package dovod.claims;

import dovod.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about.
 *
 * @param answer id of the term in which the marketplace answers a formal claim
 * @param single true when the marketplace wants one ticket for each item
 * @param formula true when the goods' worth by the formula is what is owed
 * @param cites sentences by which the clauses for it are found in the contract
 * @param ticket the path of topics under which a ticket is made
 * @param demand what is to be done where no money is claimed; null where the pack's general words do
 * @param questions what to ask where the claim asks nothing of its own; none means those of the rule pack
 */
public record Topic(
        String id,
        String answer,
        boolean single,
        boolean formula,
        List<String> cites,
        String ticket,
        @Nullable String demand,
        List<String> questions,
        String ru,
        String en) {

    public String title(Language language) {
        return language == Language.RU ? ru : en;
    }
}
