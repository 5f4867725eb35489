package dovod.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cases.page.Later;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class LaterTest {

    private static final LocalDateTime SATURDAY = LocalDateTime.of(2026, 11, 21, 12, 0);

    @Test
    void onASundayMondayIsOfferedOnce() {
        assertThat(Later.offered(SATURDAY))
                .extracting(Later.Preset::name)
                .containsExactly("hours", "tomorrow", "monday", "week");
        assertThat(Later.offered(SATURDAY.plusDays(1)))
                .extracting(Later.Preset::name)
                .containsExactly("hours", "tomorrow", "week");
        assertThat(Later.named(SATURDAY.plusDays(1), "monday")).isEqualTo(Later.tomorrow(SATURDAY.plusDays(1)));
    }
}
