package dovod.reviews.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.NavGroup.Entry;
import dovod.platform.spi.Navigation;
import dovod.reviews.Vanishings;
import dovod.reviews.Voices;
import dovod.reviews.spi.VoiceKind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reviews and questions with what waits for an answer, and what vanished while there is any. */
@Component
class ReviewNavigation implements Navigation {

    private static final int AFTER_THE_PRODUCTS = 201;

    private final Voices voices;
    private final Vanishings vanishings;

    ReviewNavigation(Voices voices, Vanishings vanishings) {
        this.voices = voices;
        this.vanishings = vanishings;
    }

    @Override
    public List<NavGroup> groups(Actor actor) {
        return actor.may(Right.READ_CASES)
                ? List.of(new NavGroup(AFTER_THE_PRODUCTS, NavGroup.PRODUCTS, entries(actor)))
                : List.of();
    }

    private List<Entry> entries(Actor actor) {
        var entries = new ArrayList<Entry>();
        entries.add(counted("reviews.nav.reviews", ReviewPages.PAGE, voices.waiting(actor, VoiceKind.REVIEW), false)
                .drawn("review"));
        entries.add(counted(
                        "reviews.nav.questions",
                        ReviewPages.QUESTIONS,
                        voices.waiting(actor, VoiceKind.QUESTION),
                        false)
                .drawn("question"));
        long vanished = vanishings.count(actor.tenant());
        if (vanished > 0) {
            entries.add(counted("reviews.nav.vanished", ReviewPages.VANISHED, vanished, true)
                    .drawn("warning"));
        }
        return entries;
    }

    private static Entry counted(String title, String path, long count, boolean alarming) {
        return new Entry(title, path, count == 0 ? null : (Long) count, alarming, "reviews");
    }
}
