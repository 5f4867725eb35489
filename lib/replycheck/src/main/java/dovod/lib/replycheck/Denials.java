package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words a sentence denies, and what it says was done and what was not. */
final class Denials {

    private static final Set<String> NOT = Set.of("не", "нет", "ни", "без", "нету", "not", "no", "never");
    private static final Set<String> NONE = Set.of("нет", "нету");
    private static final Set<String> PREPOSITIONS =
            Set.of("в", "на", "у", "по", "под", "за", "из", "с", "без", "для", "от", "к", "in", "at", "on");
    private static final String PREFIX = "не";
    private static final int LONG = 6;
    private static final int ROOT = 5;
    private static final int AHEAD = 2;
    private static final int BACK = 5;

    /** Roots of the words denied. */
    final Set<String> denied = new HashSet<>();
    /** What was done, by the roots of verbs without their prefix: покрасили and красили are one. */
    final Set<String> done = new HashSet<>();
    /** What was not done, by the same roots. */
    final Set<String> undone = new HashSet<>();

    private final List<Token> tokens;

    Denials(List<Token> tokens) {
        this.tokens = tokens;
        for (int at = 0; at < tokens.size(); at++) {
            if (isNot(tokens.get(at)) && !isQuoted(at)) {
                denyNext(at);
            }
            if (NONE.contains(tokens.get(at).form())) {
                denyBefore(at);
            }
            denyByPrefix(tokens.get(at));
            tell(at);
        }
    }

    static boolean isNot(Token token) {
        return NOT.contains(token.form());
    }

    /** The name of a button or field: «Не согласен». */
    private boolean isQuoted(int at) {
        return at > 0 && tokens.get(at - 1).isMark('«');
    }

    private void denyNext(int not) {
        for (int at = not + 1; at <= Math.min(not + AHEAD, tokens.size() - 1); at++) {
            if (!tokens.get(at).isText()) {
                return;
            }
            if (tokens.get(at).content()) {
                denied.add(tokens.get(at).root());
                return;
            }
        }
    }

    /** Массива в нём нет: what stands before, but for where it is not. */
    private void denyBefore(int none) {
        for (int at = none - 1; at >= Math.max(0, none - BACK) && tokens.get(at).isText(); at--) {
            boolean place = at > 0 && PREPOSITIONS.contains(tokens.get(at - 1).form());
            if (tokens.get(at).content() && !place) {
                denied.add(tokens.get(at).root());
            }
        }
    }

    /** недействителен denies действителен. */
    private void denyByPrefix(Token token) {
        if (token.form().startsWith(PREFIX) && token.stem().length() > LONG && token.content()) {
            var rest = token.stem().substring(PREFIX.length());
            denied.add(rest.substring(0, Math.min(ROOT, rest.length())));
        }
    }

    private void tell(int at) {
        var token = tokens.get(at);
        var bare = Verbs.bare(token);
        if (!bare.isEmpty() && (Verbs.isPast(token) || Verbs.isParticiple(token.form()))) {
            (isDenied(at) ? undone : done).add(bare);
        }
    }

    /** Whether it says of something that was done there that it was not. */
    boolean deny(Denials other) {
        return Similarity.shared(undone, other.done) > 0;
    }

    private boolean isDenied(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - AHEAD); at--) {
            if (isNot(tokens.get(at)) && !isQuoted(at)) {
                return true;
            }
        }
        return false;
    }
}
