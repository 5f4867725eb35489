package dovod.care;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;

/** Words a person wrote into a field. */
final class Text {

    static final int LINE = 100;
    static final int WORDS = 1000;
    static final int STORY = 5000;

    private Text() {}

    /** Without blanks around it; refused when there is none or it is too long. */
    static String needed(String field, String text, int longest, String code) {
        var kept = optional(field, text, longest);
        if (kept.isEmpty()) {
            throw new Refused(Refusal.field(field, code));
        }
        return kept;
    }

    static String reason(String text) {
        return needed("reason", text, WORDS, "reason_needed");
    }

    static String optional(String field, String text, int longest) {
        var kept = text.replace("\u0000", "").strip();
        if (kept.length() > longest) {
            throw new Refused(Refusal.field(field, "reason_too_long", longest));
        }
        return kept;
    }
}
