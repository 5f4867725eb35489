package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Token;
import dovod.lib.replycheck.text.WordPairs;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sentence of a reply as something that is claimed. */
final class Statement {

    private static final Set<String> NOT = Set.of("не", "нет", "ни", "без", "not", "no", "never");
    private static final Map<String, String> REVERSE = Map.of(
            "к", "от", "от", "к", "до", "после", "после", "до", "с", "без", "без", "с", "над", "под", "под", "над");
    private static final int REACH = 2;

    final Sentence sentence;
    final Profile profile;
    final Set<String> roots;
    final Set<String> stems;
    final Set<String> denied = new HashSet<>();
    private final WordPairs.Sides sides;
    private final Set<String> directions;
    final boolean refuses;
    final boolean grants;
    final boolean affirms;

    Statement(Profile profile, Sentence sentence) {
        this.profile = profile;
        this.sentence = sentence;
        this.stems = profile.reply.content(sentence);
        this.roots = profile.reply.roots(sentence);
        var tokens = tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (NOT.contains(tokens.get(i).form())) {
                deny(tokens, i);
            }
        }
        this.sides = Opposites.of(stems);
        this.directions = directions();
        this.refuses = sentence.has(Tag.REFUSE) || sentence.has(Tag.VAGUE_REFUSAL);
        this.affirms = sentence.has(Tag.VAGUE_REFUSAL) || sentence.has(Tag.RULE);
        this.grants = !sentence.has(Tag.REFUSE) && Acts.any(sentence);
    }

    private void deny(List<Token> tokens, int at) {
        for (int i = at + 1; i <= Math.min(at + REACH, tokens.size() - 1); i++) {
            if (tokens.get(i).isText() && tokens.get(i).content()) {
                denied.add(root(tokens.get(i).stem()));
                return;
            }
        }
    }

    private static String root(String stem) {
        return Topics.roots(Set.of(stem)).iterator().next();
    }

    List<Token> tokens() {
        return profile.reply.text().tokens().subList(sentence.from(), sentence.to());
    }

    /** Whether a word is denied in one and claimed in the other. */
    boolean flips(Statement other) {
        return denied.stream().anyMatch(r -> other.roots.contains(r) && !other.denied.contains(r))
                || other.denied.stream().anyMatch(r -> roots.contains(r) && !denied.contains(r));
    }

    /** Whether the same word follows an opposite preposition: к стене, от стены. */
    boolean turns(Statement other) {
        return !directions.isEmpty()
                && !other.directions.isEmpty()
                && directions.stream().anyMatch(other.reversed()::contains);
    }

    private Set<String> directions() {
        var found = new HashSet<String>();
        var tokens = tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (REVERSE.containsKey(tokens.get(i).form()) && tokens.get(i + 1).content()) {
                found.add(tokens.get(i).form() + " " + root(tokens.get(i + 1).stem()));
            }
        }
        return found;
    }

    private Set<String> reversed() {
        var found = new HashSet<String>();
        for (var direction : directions) {
            int blank = direction.indexOf(' ');
            found.add(REVERSE.get(direction.substring(0, blank)) + direction.substring(blank));
        }
        return found;
    }

    /** Whether words of the two exclude each other. */
    boolean opposes(Statement other) {
        return sides.oppose(other.sides);
    }

    int shared(Statement other) {
        return Similarity.shared(roots, other.roots);
    }

    Span span() {
        return profile.reply.span(sentence);
    }
}
