package dovod.reviews.page;

import dovod.reviews.Answer;
import dovod.reviews.HidingRoom;
import dovod.reviews.Mark;
import dovod.reviews.Objection;
import dovod.reviews.Suggestion;
import dovod.reviews.Voice;
import dovod.reviews.spi.CaseAround;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a review or a question shows.
 *
 * @param pictures files of the pictures that were fetched
 * @param file the case it is joined to; null for none
 * @param room whether it can still be hidden; null where that is not asked
 * @param key of the next answer, so that a second press is no second answer
 * @param text what is written, kept or just typed
 * @param against what there would be against it
 * @param reason why it should leave all the same, as typed
 */
public record VoiceView(
        Voice voice,
        @Nullable String product,
        @Nullable String picture,
        Mark mark,
        List<UUID> pictures,
        List<Answer> answers,
        Map<UUID, String> names,
        @Nullable CaseAround file,
        List<Suggestion> suggestions,
        @Nullable HidingRoom room,
        String key,
        String text,
        List<Objection> against,
        String reason) {

    /** Whether an answer can be written now. */
    public boolean open() {
        return voice.canBeAnswered()
                && answers.stream().noneMatch(answer -> answer.state().isOnItsWay());
    }

    public boolean stopped() {
        return against.stream().anyMatch(Objection::stops);
    }
}
