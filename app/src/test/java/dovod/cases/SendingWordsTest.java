package dovod.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cases.page.Sending;
import dovod.cast.DeskTest;
import dovod.conversations.Passage;
import dovod.kernel.Language;
import dovod.platform.Dictionary;
import dovod.platform.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody reads the name of an exception under a reply, and nothing is put into the marketplace's mouth. */
@DeskTest
class SendingWordsTest {

    @Autowired
    private Dictionary dictionary;

    private Words words;

    @BeforeEach
    void inEnglish() {
        words = dictionary.in(Language.EN, ZoneOffset.UTC);
    }

    @Test
    void whatKeepsAReplyWaitingIsSaidInWords() {
        assertThat(waiting("unreachable"))
                .isEqualTo("The marketplace cannot be reached. The reply goes by itself when it can.");
        assertThat(waiting("Too many requests")).isEqualTo("Too many requests");
        assertThat(waiting(null)).isNull();
    }

    @Test
    void onlyWhatTheMarketplaceSaidIsQuoted() {
        assertThat(stopped("unreachable"))
                .isEqualTo("The marketplace has not taken the reply for a day. The marketplace cannot be reached.");
        assertThat(stopped("Not today")).contains("“Not today”");
    }

    private @Nullable String waiting(@Nullable String told) {
        return Sending.of(new Passage.Queued(Instant.EPOCH, false, told), words).reason();
    }

    private @Nullable String stopped(String told) {
        return Sending.of(new Passage.Failed("gave_up", told), words).reason();
    }
}
