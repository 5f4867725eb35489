package dovod.channels.ozon;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.kernel.Language;
import dovod.platform.Dictionary;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The shop's page tells what is being done in words, not by the names of programs. */
@DeskTest
@NullUnmarked
class ActivityNamesTest {

    @Autowired
    List<OzonActivity> activities;

    @Autowired
    Dictionary dictionary;

    @Test
    void everyActivityHasAName() {
        var words = dictionary.in(Language.RU, ZoneId.of("Europe/Moscow"));
        assertThat(activities)
                .hasSizeGreaterThan(5)
                .allSatisfy(activity -> assertThat(words.knows("channels.work." + activity.name()))
                        .as(activity.name())
                        .isTrue());
    }
}
