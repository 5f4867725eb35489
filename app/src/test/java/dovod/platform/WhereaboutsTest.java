package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

    @ParameterizedTest
    @CsvSource({
        "/inbox?view=mine, /inbox?view=mine, true",
        "/cases/1048?view=mine&after=9, /inbox?view=mine, true",
        "/inbox?view=mine, /inbox?view=closed, false",
        "/inbox, /inbox?view=mine, false",
        "/inbox?review=mine, /inbox?view=mine, false",
        "/settings/people/7, /settings/people, true",
        "/settings/peoples, /settings/people, false",
        "/settings, /settings/people, false",
    })
    void aPlaceIsWithinTheViewOrTheFolderItBelongsTo(String here, String entry, boolean within) {
        assertThat(Whereabouts.of(here).within(Whereabouts.of(entry))).isEqualTo(within);
    }
}
