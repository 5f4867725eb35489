package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Token;
import dovod.lib.replycheck.text.TokenKind;
import dovod.lib.replycheck.text.VerbForms;
import java.util.List;
import java.util.Set;

/** Guesses from their endings what verbs say; no dictionary. */
final class Verbs {

    private static final Set<String> NOT_PAST =
            Set.of("или", "если", "были", "было", "была", "дали", "цели", "мысли", "дела", "детали", "после");
    private static final Set<String> YES = Set.of("да", "конечно", "можно", "верно", "yes", "sure", "certainly");
    private static final Set<String> NO = Set.of("нет", "нельзя", "неверно", "no", "увы");

    /** Prefixes of verbs, the longer ones first. */
    private static final List<String> PREFIXES = List.of(
            "пере", "под", "при", "про", "рас", "раз", "вы", "до", "за", "на", "об", "от", "по", "со", "с", "у");

    private static final int BARE = 4;

    private static final Set<String> PENDING = Set.of(
            "пока",
            "ждем",
            "жду",
            "ожидаем",
            "позже",
            "запросил",
            "запросила",
            "запросили",
            "уточняем",
            "yet",
            "pending");

    private Verbs() {}

    /** A verb that tells what was done: отправили, проверила, нашелся. */
    static boolean isPast(Token token) {
        var form = token.form();
        return token.kind() == TokenKind.WORD
                && form.length() > 4
                && !NOT_PAST.contains(form)
                && (form.endsWith("ли")
                        || form.endsWith("ла")
                        || form.endsWith("лся")
                        || form.endsWith("лись")
                        || form.endsWith("лась")
                        || form.endsWith("лось")
                        || form.endsWith("ено")
                        || form.endsWith("ены")
                        || form.endsWith("ена")
                        || form.endsWith("ил")
                        || form.endsWith("ал"));
    }

    /** A verb that tells what we shall do: вернем, отправим, пришлю. */
    static boolean isFuture(Token token) {
        var form = token.form();
        return token.kind() == TokenKind.WORD
                && form.length() > 4
                && (form.endsWith("ем") || form.endsWith("им") || form.endsWith("ишлю") || form.endsWith("ажу"));
    }

    /** A short participle: собран, отправлена, начислено. */
    static boolean isParticiple(String form) {
        return form.length() > 4
                && (form.endsWith("ан")
                        || form.endsWith("ана")
                        || form.endsWith("ано")
                        || form.endsWith("аны")
                        || form.endsWith("ен")
                        || form.endsWith("ена")
                        || form.endsWith("ено")
                        || form.endsWith("ены"));
    }

    /** The first letters of a verb without its prefix, by which покрасили meets красили; empty for short words. */
    static String bare(Token token) {
        var stem = token.stem();
        if (token.kind() != TokenKind.WORD || stem.length() < BARE) {
            return "";
        }
        for (var prefix : PREFIXES) {
            if (stem.startsWith(prefix) && stem.length() - prefix.length() >= BARE) {
                return stem.substring(prefix.length(), prefix.length() + BARE);
            }
        }
        return stem.substring(0, BARE);
    }

    /** A verb that tells you what to do: подтяните, проложите, увеличьте. */
    static boolean isImperative(Token token) {
        return token.kind() == TokenKind.WORD && isImperative(token.form());
    }

    static boolean isImperative(String form) {
        return VerbForms.isImperative(form);
    }

    static boolean isInfinitive(String form) {
        return VerbForms.isInfinitive(form);
    }

    /** A verb of general statements: отображаются, рассматривается. */
    static boolean isImpersonal(Token token) {
        return token.kind() == TokenKind.WORD && VerbForms.isImpersonal(token.form());
    }

    /** A word that leaves a matter undecided: пока, ждем, запросили. */
    static boolean isPending(Token token) {
        return PENDING.contains(token.form());
    }

    static boolean isPolar(Token token) {
        return isYes(token.form()) || isNo(token.form());
    }

    static boolean isYes(String form) {
        return YES.contains(form);
    }

    static boolean isNo(String form) {
        return NO.contains(form);
    }
}
