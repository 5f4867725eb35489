package dovod.people;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, tidied; everything wrong with it is told at once. */
final class Draft {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"\\\\()\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}.-]{1,190}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final List<Refusal> found = new ArrayList<>();

    /** One line of text without characters nobody sees. */
    String line(String field, @Nullable String typed, int longest) {
        var text = typed == null ? "" : UNSEEN.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty()) {
            refuse(Refusal.field(field, "required"));
        } else if (text.codePointCount(0, text.length()) > longest) {
            refuse(Refusal.field(field, "too_long", longest));
        }
        return text;
    }

    /** An address in lower case: it names one person whatever way it is typed. */
    String email(String field, @Nullable String typed) {
        var text = line(field, typed, 254).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !EMAIL.matcher(text).matches()) {
            refuse(Refusal.field(field, "email_unclear"));
        }
        return text;
    }

    /** A password as the policy wants it; it is never tidied. */
    String password(PasswordPolicy policy, @Nullable String typed, String... own) {
        var password = typed == null ? "" : typed;
        policy.check("password", password, own).ifPresent(this::refuse);
        return password;
    }

    void refuse(Refusal refusal) {
        found.add(refusal);
    }

    /** Throws when anything was wrong. */
    void settle() {
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }
}
