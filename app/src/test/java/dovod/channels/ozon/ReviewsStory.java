package dovod.channels.ozon;

import static dovod.cast.Cast.MARIA;

import dovod.kernel.Actor;
import dovod.reviews.Answer;
import dovod.reviews.AnsweringVoice;
import dovod.reviews.CarryingAnswers;
import dovod.reviews.Marks;
import dovod.reviews.NewAnswer;
import dovod.reviews.Vanishings;
import dovod.reviews.Voice;
import dovod.reviews.VoiceQuery;
import dovod.reviews.Voices;
import dovod.reviews.spi.VoiceKind;
import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A workshop whose chair is reviewed and asked about. */
@NullUnmarked
abstract class ReviewsStory extends OzonStory {

    static final long SKU = CHAIR.sku();

    @Autowired
    Voices voices;

    @Autowired
    Vanishings vanishings;

    @Autowired
    Marks marks;

    @Autowired
    AnsweringVoice answering;

    @Autowired
    CarryingAnswers carrying;

    @BeforeEach
    void sell() {
        seller.add(CHAIR);
    }

    /** One round of reading. */
    void round() {
        pass(Duration.ofMinutes(5));
        turns.ask(line(), FollowingReviews.NAME, null);
        turns.takeDue(line());
    }

    /** What is done each night has been done when the day begins, and asks for nothing in the same second. */
    void daysPass(int days) {
        pass(Duration.ofDays(days));
        turns.takeDue(line());
    }

    void carry() {
        while (carrying.turn()) {
            // Turn after turn, as the desk itself does.
        }
    }

    List<Voice> reviews() {
        return voices.list(MARIA, VoiceQuery.of(VoiceKind.REVIEW)).voices();
    }

    List<Voice> questions() {
        return voices.list(MARIA, VoiceQuery.of(VoiceKind.QUESTION)).voices();
    }

    Voice review(String external) {
        return reviews().stream()
                .filter(one -> one.address().id().equals(external))
                .findFirst()
                .orElseThrow();
    }

    UUID answer(Actor actor, Voice voice, String text) {
        return answering.answer(actor, new NewAnswer(voice.id(), text, "", ""));
    }

    Answer answered(Voice voice) {
        return voices.answers(MARIA, voice.id()).getLast();
    }

    /** How often the shop has answered at Ozon. */
    long sentTo(String external) {
        return seller.reviews().stream()
                .filter(one -> one.id().equals(external))
                .flatMap(one -> one.comments().stream())
                .filter(comment -> comment.bySeller())
                .count();
    }

    void fault(FaultKind kind, String path) {
        sandbox.control().inject(Fault.of(kind).on(path).times(1));
    }
}
