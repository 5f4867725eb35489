package dovod.care.web;

import dovod.care.Inquiries;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.StatusItem;
import dovod.platform.spi.StatusItem.Tone;
import dovod.platform.spi.StatusLine;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A reminder reaches whoever is asked on any page of the desk that is open, and by itself. There is no sender of mail
 * here: this and the counter in the navigation are all that reminds.
 */
@Component
class InquiryAlarm implements StatusLine {

    private static final int ORDER = 6;

    private final Inquiries inquiries;

    InquiryAlarm(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public List<StatusItem> items(Actor actor) {
        var pressing = actor.may(Right.READ_CASES) ? inquiries.pressing(actor) : null;
        if (pressing == null || pressing.waiting() == 0) {
            return List.of();
        }
        return List.of(
                pressing.late() > 0
                        ? new StatusItem(
                                ORDER, Tone.BAD, "care.alarm.late", List.of(pressing.late()), "/inquiries", true)
                        : new StatusItem(
                                ORDER, Tone.NEAR, "care.alarm", List.of(pressing.waiting()), "/inquiries", true));
    }
}
