package dovod.helpcenter;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was typed.
 *
 * @param uploads secrets of uploads that have arrived
 * @param consent the words beside the box that was ticked; empty when it was not
 */
public record NewLetter(
        String name,
        String order,
        String body,
        @Nullable String part,
        @Nullable Integer step,
        List<String> uploads,
        String consent) {

    public static final int NAME = 80;
    public static final int BODY = 4_000;
    public static final int ORDER = 40;
    public static final int FILES = 10;

    private static final Pattern ORDER_NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z\\-]{3,39}");

    public NewLetter {
        name = clean(name).replaceAll("\\p{C}", "");
        order = clean(order).replaceFirst("^№\\s*", "");
        body = clean(body);
        uploads = List.copyOf(uploads);
    }

    /** @throws Refused with all that is wrong at once */
    NewLetter checked() {
        var wrong = new ArrayList<Refusal>();
        if (name.isEmpty() || name.length() > NAME) {
            wrong.add(Refusal.field("name", "letter_name", NAME));
        }
        if (!order.isEmpty() && !ORDER_NUMBER.matcher(order).matches()) {
            wrong.add(Refusal.field("order", "letter_order"));
        }
        body(wrong, body, uploads);
        if (consent.isEmpty()) {
            wrong.add(Refusal.field("consent", "letter_consent"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return this;
    }

    /** What is wrong with something said and brought. */
    static void body(List<Refusal> wrong, String body, List<String> uploads) {
        if (body.isEmpty() && uploads.isEmpty() || body.length() > BODY) {
            wrong.add(Refusal.field("body", "letter_body", BODY));
        }
        if (uploads.size() > FILES) {
            wrong.add(Refusal.field("files", "letter_files", FILES));
        }
    }

    static String clean(String text) {
        return text.replace("\u0000", "").strip();
    }
}
