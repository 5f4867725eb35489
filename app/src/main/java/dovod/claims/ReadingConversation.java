package dovod.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a conversation copied from a screen: who, when, what. A message begins with a line that holds a time and a
 * name, in any order, or with a name and a time under each other; a line with a day alone is the day of what follows.
 */
final class ReadingConversation {

    static final int LONGEST = 400_000;
    static final int MOST = 2_000;
    private static final int HEAD = 100;
    private static final int NAME = 60;
    private static final int WORDS = 5;
    private static final Set<String> WE = Set.of("вы", "я", "мы", "you", "me", "продавец", "seller");

    private static final Pattern BRACKETED = Pattern.compile("^\\s*\\[([^\\]]{4,40})]\\s*([^:]{1,60}):\\s*(.*)$");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|·•—–\\-\\[\\]()]+|[\\s,;:|·•—–\\-\\[\\]()]+$");
    private static final Pattern NAMED = Pattern.compile("[«\"(]?\\p{Lu}[\\p{L}\\p{N}'’\\-]*[»\")]?,?|\\p{Lu}\\.,?");
    private static final Set<String> ROLES = Set.of(
            "поддержки",
            "поддержка",
            "поддержке",
            "оператор",
            "специалист",
            "менеджер",
            "служба",
            "продавцов",
            "ozon",
            "support",
            "operator",
            "team");
    private static final Pattern NOISE = Pattern.compile(
            "^(в|at|от|прочитано|доставлено|отправлено|изменено|read|delivered|sent|edited)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private final Set<String> ours;
    private final LocalDate today;
    private final LocalDate fallback;
    private final ZoneId zone;
    private final List<NewWords> words = new ArrayList<>();
    private final List<Pasted.Puzzle> puzzles = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private @Nullable LocalDate day;
    private @Nullable Head head;
    private int guessed;

    /** @param first words on the same line */
    private record Head(String name, LocalDate day, LocalTime time, String first) {}

    private ReadingConversation(Collection<String> ours, LocalDate today, LocalDate fallback, ZoneId zone) {
        this.ours = Stream.concat(WE.stream(), ours.stream().map(ReadingConversation::key))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        this.today = today;
        this.fallback = fallback;
        this.zone = zone;
    }

    /**
     * @param ours names under which our side writes, beside "you" and the like
     * @param fallback the day of messages that show none
     */
    static Pasted read(String text, Collection<String> ours, LocalDate today, LocalDate fallback, ZoneId zone) {
        var reading = new ReadingConversation(ours, today, fallback, zone);
        reading.take(INVISIBLE
                .matcher(text.replace('\u00A0', ' ').replace("\u0000", ""))
                .replaceAll("")
                .split("\\R", -1));
        return new Pasted(reading.words, reading.puzzles, reading.guessed);
    }

    private void take(String[] lines) {
        for (int at = 0; at < lines.length; at++) {
            var next = at + 1 < lines.length ? lines[at + 1] : "";
            at += take(lines[at], next, at + 1);
        }
        close();
    }

    /** @return how many lines after this one were read with it */
    private int take(String line, String next, int number) {
        var found = bracketed(line);
        if (found == null && line.length() <= HEAD) {
            found = oneLine(line);
            if (found == null && isDay(line)) {
                return 0;
            }
            if (found == null && isBegun(line, next)) {
                return 1;
            }
        }
        if (found != null) {
            begin(found);
        } else if (head != null) {
            body.add(line);
        } else if (!line.isBlank()) {
            puzzles.add(new Pasted.Puzzle(number, line.strip()));
        }
        return 0;
    }

    private @Nullable Head bracketed(String line) {
        var found = BRACKETED.matcher(line);
        if (!found.matches()) {
            return null;
        }
        var when = PastedTime.in(found.group(1), today);
        if (when.time() == null || !isName(found.group(2))) {
            return null;
        }
        return head(found.group(2), when.day(), when.time(), found.group(3));
    }

    private @Nullable Head oneLine(String line) {
        var when = PastedTime.in(line, today);
        if (when.time() == null) {
            return null;
        }
        var name = name(when.rest());
        return isName(name) ? head(name, when.day(), when.time(), "") : null;
    }

    /** A line with nothing but a day: what follows was said on it. */
    private boolean isDay(String line) {
        var when = PastedTime.in(line, today);
        if (when.day() == null || when.time() != null || !name(when.rest()).isEmpty()) {
            return false;
        }
        close();
        head = null;
        day = when.day();
        return true;
    }

    /** A name alone with a time alone under it. */
    private boolean isBegun(String line, String next) {
        if (next.length() > HEAD || !isName(name(line))) {
            return false;
        }
        var when = PastedTime.in(next, today);
        if (when.time() == null || !name(when.rest()).isEmpty()) {
            return false;
        }
        begin(head(name(line), when.day(), when.time(), ""));
        return true;
    }

    private Head head(String name, @Nullable LocalDate written, LocalTime time, String first) {
        if (written != null) {
            day = written;
        }
        if (day == null) {
            guessed++;
        }
        return new Head(name(name), day == null ? fallback : day, time, first);
    }

    private void begin(Head found) {
        close();
        head = found;
        body.add(found.first());
    }

    private void close() {
        var who = head;
        var text = String.join("\n", body).strip();
        body.clear();
        if (who == null || text.isEmpty()) {
            return;
        }
        Instant at = who.day().atTime(who.time()).atZone(zone).toInstant();
        words.add(new NewWords(ours.contains(key(who.name())), who.name(), text, at));
    }

    private static String name(String rest) {
        var bare = EDGES.matcher(rest.replaceAll("\\s+", " ")).replaceAll("");
        var cut = EDGES.matcher(bare).replaceAll("");
        return NOISE.matcher(cut).matches() ? "" : cut;
    }

    /** Each word of a name has a capital, or says what somebody is. */
    private static boolean isName(String text) {
        var name = name(text);
        var words = name.split(" ");
        return !name.isEmpty()
                && name.length() <= NAME
                && words.length <= WORDS
                && Stream.of(words)
                        .allMatch(word -> NAMED.matcher(word).matches() || ROLES.contains(key(word.replace(",", ""))));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
