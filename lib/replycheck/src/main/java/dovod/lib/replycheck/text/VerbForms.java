package dovod.lib.replycheck.text;

import java.util.List;
import java.util.Set;

/** Tells forms of verbs by their endings; no dictionary. */
public final class VerbForms {

    /** Words after which an infinitive is an act of the speaker: можем вернуть, решили заменить. */
    private static final Set<String> ABLE = Set.of(
            "можем",
            "могу",
            "сможем",
            "смогу",
            "готов",
            "готова",
            "готовы",
            "решил",
            "решила",
            "решили",
            "решено",
            "удалось",
            "получилось",
            "согласен",
            "согласна",
            "согласны",
            "предлагаю",
            "предлагаем",
            "обязуемся",
            "не");

    private static final int REACH = 3;

    private VerbForms() {}

    /** Whether it ends as a command does: подтяните, проложите, увеличьте. */
    public static boolean isImperative(String form) {
        return form.length() > 4
                && (form.endsWith("йте")
                        || form.endsWith("ите")
                        || form.endsWith("ьте")
                        || form.endsWith("итесь")
                        || form.endsWith("йтесь"));
    }

    /** Whether it ends as an infinitive does: вернуть, найти, помочь. */
    public static boolean isInfinitive(String form) {
        return form.length() > 3
                && (form.endsWith("ть") || form.endsWith("ти") || form.endsWith("чь") || form.endsWith("ться"));
    }

    /** Whether it ends as a present passive or reflexive does: отображаются, рассматривается. */
    public static boolean isImpersonal(String form) {
        return form.length() > 6
                && (form.endsWith("ется") || form.endsWith("ются") || form.endsWith("ится") || form.endsWith("ятся"));
    }

    /** Whether a word names what the speaker does: no command to another, no bare infinitive. */
    static boolean isOwnAct(List<Token> tokens, int at, int from) {
        var form = tokens.get(at).form();
        if (isImperative(form)) {
            return false;
        }
        if (!isInfinitive(form)) {
            return true;
        }
        for (int i = Math.max(from, at - REACH); i < at; i++) {
            if (ABLE.contains(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }
}
