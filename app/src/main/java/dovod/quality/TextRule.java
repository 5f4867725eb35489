package dovod.quality;

import dovod.kernel.Language;
import dovod.lib.replycheck.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Something a marketplace forbids us to write to buyers, as a rule pack tells it.
 *
 * @param stops false where the rule leaves room: then it is told, no more
 * @param where the texts it holds for
 * @param reliability {@code P} the marketplace's own words, {@code S} told by others, {@code W} weak
 * @param wrong examples that break it
 * @param right examples that look like it and do not
 */
record TextRule(
        String marketplace,
        String id,
        boolean stops,
        Set<Where> where,
        List<ForbiddenWords> words,
        Map<Language, String> title,
        String source,
        LocalDate edition,
        String reliability,
        List<String> wrong,
        List<String> right) {

    /** So many places are told. */
    private static final int MOST = 100;

    private static final Comparator<Stretch> LONGER_FIRST = Comparator.comparingInt(one -> one.start() - one.end());

    /** What a text is: a message to one person, or an answer that everybody reads. */
    enum Where {
        CHAT,
        ANSWERS;

        static Where ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** The words of the text that break it, in order; what overlaps is told once. */
    List<Stretch> brokenBy(String text) {
        var plain = PlainLetters.of(text);
        var found = new ArrayList<Stretch>();
        words.stream()
                .flatMap(one -> one.in(text, plain))
                .limit(MOST)
                .sorted(LONGER_FIRST)
                .filter(one -> found.stream().noneMatch(one::touches))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(Stretch::start));
        return found;
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
