package dovod.reviews.web;

import dovod.kernel.Actor;
import dovod.platform.spi.StatusItem;
import dovod.platform.spi.StatusItem.Tone;
import dovod.platform.spi.StatusLine;
import dovod.reviews.Vanishings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says on every page that reviews have vanished. */
@Component
class ReviewAlarm implements StatusLine {

    private static final int ORDER = 5;

    private final Vanishings vanishings;

    ReviewAlarm(Vanishings vanishings) {
        this.vanishings = vanishings;
    }

    @Override
    public List<StatusItem> items(Actor actor) {
        long open = vanishings.count(actor.tenant());
        return open == 0
                ? List.of()
                : List.of(new StatusItem(ORDER, Tone.BAD, "reviews.alarm", List.of(open), ReviewPages.VANISHED, true));
    }
}
