package dovod.quality;

import dovod.kernel.Language;
import dovod.lib.replycheck.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something a marketplace forbids us to write to buyers, as a rule pack tells it.
 *
 * @param stops false where the rule leaves room: then it is told, no more
 * @param reliability {@code P} the marketplace's own words, {@code S} told by others, {@code W} weak
 * @param wrong examples that break it
 * @param right examples that look like it and do not
 */
record TextRule(
        String marketplace,
        String id,
        boolean stops,
        List<ForbiddenWords> words,
        Map<Language, String> title,
        String source,
        LocalDate edition,
        String reliability,
        List<String> wrong,
        List<String> right) {

    /** The words of the text that break it; empty when none do. */
    Optional<String> brokenBy(String text) {
        var plain = PlainLetters.of(text);
        return words.stream().flatMap(one -> one.in(text, plain).stream()).findFirst();
    }

    String title(Language language) {
        return title.getOrDefault(language, id);
    }

    Reason reason(String words) {
        return new Reason(
                title(Language.RU) + ": «" + words + "». " + source,
                title(Language.EN) + ": \"" + words + "\". " + source);
    }
}
