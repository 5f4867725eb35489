package dovod.cases;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;

/** Words a person wrote into a field: why, and what the next one must know. */
final class Written {

    static final int LONGEST_REASON = 500;
    static final int LONGEST_BRIEF = 5000;

    private Written() {}

    /** The reason without blanks around it; refused when there is none or it is a story. */
    static String reason(String field, String text) {
        return needed(field, text, "reason_needed");
    }

    static String needed(String field, String text, String code) {
        if (text.isBlank()) {
            throw new Refused(Refusal.field(field, code));
        }
        return shortEnough(field, text);
    }

    /** What the next owner must know: a few lines rather than a word. */
    static String brief(String text) {
        if (text.isBlank()) {
            throw new Refused(Refusal.field("brief", "brief_needed"));
        }
        if (text.length() > LONGEST_BRIEF) {
            throw new Refused(Refusal.field("brief", "reason_too_long", LONGEST_BRIEF));
        }
        return text.strip();
    }

    static String shortEnough(String field, String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST_REASON) {
            throw new Refused(Refusal.field(field, "reason_too_long", LONGEST_REASON));
        }
        return stripped;
    }
}
