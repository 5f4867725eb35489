package dovod.knowledge;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a macro says.
 *
 * @param body with variables such as {@code {{buyer}}}
 * @param files what goes with it, ids of kept files
 * @param team who it is offered to; null for everybody
 */
public record MacroText(
        String title,
        String body,
        List<UUID> files,
        @Nullable UUID team) {

    private static final int TITLE = 100;
    private static final int BODY = 10_000;
    private static final int FILES = 10;

    public MacroText {
        title = title.replace("\u0000", "").strip();
        body = body.replace("\u0000", "").strip();
        files = List.copyOf(files);
    }

    /** @throws Refused with all that is wrong at once */
    MacroText checked() {
        var wrong = new ArrayList<Refusal>();
        if (title.isEmpty() || title.length() > TITLE) {
            wrong.add(Refusal.field("title", "macro_title", TITLE));
        }
        if (body.length() > BODY) {
            wrong.add(Refusal.field("body", "macro_too_long", BODY));
        }
        if (body.isEmpty() && files.isEmpty()) {
            wrong.add(Refusal.field("body", "macro_empty"));
        }
        if (files.size() > FILES) {
            wrong.add(Refusal.field("files", "macro_too_many_files", FILES));
        }
        Variables.in(body).stream()
                .filter(name -> !Variables.NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> wrong.add(Refusal.field("body", "macro_variable", "{{" + name + "}}")));
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return this;
    }
}
