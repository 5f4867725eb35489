package dovod.care;

import dovod.cases.CaseFile;
import dovod.cases.CaseId;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what shows a point of the procedure, or why it is not needed. */
@Component
public class SettlingPoint {

    /**
     * @param picture key of what shows it, see {@link Shown#key}; null when words do, or when it is waived
     * @param words what the buyer said; with {@code waived} why it is not needed
     */
    public record Settling(@Nullable String picture, String words, boolean waived) {}

    private final ChangingCare changing;
    private final ReadingGiven reading;
    private final Clock clock;

    SettlingPoint(ChangingCare changing, ReadingGiven reading, Clock clock) {
        this.changing = changing;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code care_not_now} (conflict) in a later stage; on {@code picture}: {@code care_no_picture},
     *     {@code care_other_proof}; on {@code words}: {@code care_words_needed}; on {@code reason}: {@code
     *     reason_needed}
     */
    public void settle(Actor actor, CaseId id, String point, Settling settling) {
        changing.change(actor, id, settling.waived() ? "care.told.waived" : "care.told.given", (stage, file) -> {
            var examination = Legal.examination(stage);
            var asked = stage.progress().procedure().point(point).orElseThrow(NotFound::new);
            return examination.settle(point, settlement(actor, file, asked, settling));
        });
    }

    /** It is open again. */
    public void unsettle(Actor actor, CaseId id, String point) {
        changing.change(actor, id, "care.told.unsettled", (stage, file) -> {
            var asked = stage.progress().procedure().point(point).orElseThrow(NotFound::new);
            return Legal.examination(stage).settle(asked.id(), null);
        });
    }

    private Settlement settlement(Actor actor, CaseFile file, Point asked, Settling settling) {
        if (settling.waived()) {
            return new Settlement(
                    Settlement.How.WAIVED, null, Text.reason(settling.words()), actor.personId(), clock.instant());
        }
        var picture = settling.picture();
        var words = picture == null && asked.proof() == Proof.WORDS
                ? Text.needed("words", settling.words(), Text.WORDS, "care_words_needed")
                : Text.optional("words", settling.words(), Text.WORDS);
        if (asked.proof() != Proof.WORDS || picture != null) {
            needShown(actor, file, asked, picture);
        }
        return new Settlement(Settlement.How.GIVEN, picture, words, actor.personId(), clock.instant());
    }

    private void needShown(Actor actor, CaseFile file, Point asked, @Nullable String picture) {
        if (picture == null) {
            throw new Refused(Refusal.field("picture", "care_no_picture"));
        }
        var shown = reading.of(actor, Strands.of(file)).find(picture);
        if (shown.isEmpty()) {
            throw new Refused(Refusal.field("picture", "care_no_picture"));
        }
        if (asked.proof() != Proof.WORDS && !shown.get().shows(asked.proof())) {
            throw new Refused(
                    Refusal.field("picture", "care_other_proof", asked.proof().code()));
        }
    }
}
