package dovod.cases;

import dovod.catalog.PictureKept;
import dovod.platform.Live;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a product has got its picture: open lists and pages of cases about it show a stand-in until then. */
@Component
class HearingPictures {

    private final JdbcCaseReads cases;
    private final Live live;

    HearingPictures(JdbcCaseReads cases, Live live) {
        this.cases = cases;
        this.live = live;
    }

    @EventListener
    void hear(PictureKept kept) {
        var topics = cases.openAbout(kept.tenant(), kept.shop(), kept.sku()).stream()
                .map(CaseTopic::of)
                .collect(Collectors.toCollection(HashSet::new));
        if (!topics.isEmpty()) {
            topics.add(CaseTopic.INBOX);
            live.tell(kept.tenant(), topics, CaseTopic.CHANGED);
        }
    }
}
