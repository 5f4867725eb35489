package dovod.investigations;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What people say of orders, from the rule pack.
 *
 * @param says pieces of words by what they come to
 * @param opposites pairs that cannot be true together
 * @param reasons pieces of the words of cancels by what they come to
 */
record StatementPack(Map<String, List<String>> says, List<List<String>> opposites, Map<String, List<String>> reasons) {

    /** What a sentence comes to; empty when it comes to nothing known. */
    List<String> meanings(String sentence) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        return says.entrySet().stream()
                .filter(meaning -> meaning.getValue().stream().anyMatch(lower::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    boolean isReason(String sort, String told) {
        var lower = told.toLowerCase(Locale.ROOT);
        return reasons.getOrDefault(sort, List.of()).stream().anyMatch(lower::contains);
    }

    boolean areOpposite(String one, String other) {
        return opposites.stream()
                .anyMatch(pair -> pair.equals(List.of(one, other)) || pair.equals(List.of(other, one)));
    }
}
