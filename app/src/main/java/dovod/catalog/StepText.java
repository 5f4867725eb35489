package dovod.catalog;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is written about a step; its components are those of {@link Step}. */
public record StepText(String title, String body, List<UUID> pictures, List<Stumble> stumbles) {

    static final int TITLE = 200;
    static final int BODY = 4000;
    static final int PICTURES = 12;
    static final int STUMBLES = 20;
    static final int STUMBLE = 500;

    public StepText {
        title = Texts.clean(title);
        body = Texts.clean(body);
        pictures = List.copyOf(pictures);
        stumbles = stumbles.stream()
                .filter(stumble ->
                        !stumble.sign().isEmpty() || !stumble.advice().isEmpty())
                .toList();
    }

    /** @throws Refused with all that is wrong at once */
    StepText checked() {
        var wrong = new ArrayList<Refusal>();
        if (title.isEmpty() || title.length() > TITLE) {
            wrong.add(Refusal.field("title", "step_title", TITLE));
        }
        if (body.length() > BODY) {
            wrong.add(Refusal.field("body", "step_body", BODY));
        }
        if (pictures.size() > PICTURES) {
            wrong.add(Refusal.field("files", "step_pictures", PICTURES));
        }
        if (stumbles.size() > STUMBLES || stumbles.stream().anyMatch(StepText::isWrong)) {
            wrong.add(Refusal.field("stumbles", "step_stumbles", STUMBLES, STUMBLE));
        }
        Texts.refuse(wrong);
        return this;
    }

    private static boolean isWrong(Stumble stumble) {
        return stumble.sign().isEmpty()
                || stumble.sign().length() > STUMBLE
                || stumble.advice().length() > STUMBLE;
    }
}
