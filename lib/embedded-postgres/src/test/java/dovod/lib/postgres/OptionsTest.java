package dovod.lib.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.lib.postgres.PostgresFault.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be chosen, and what is promised and so may not. */
class OptionsTest {
    private static final Options OPTIONS = Options.in(Path.of("desk"));

    @ParameterizedTest
    @ValueSource(
            strings = {"fsync", "FSYNC", "full_page_writes", "listen_addresses", "port", "data_directory", "hba_file"})
    void thePromiseCannotBeSwitchedOff(String name) {
        refused(name, "off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "work_mem=1;x", "-c", "1st"})
    void aNameOfASettingLooksLikeOne(String name) {
        refused(name, "1");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void aPortIsAPort(int port) {
        assertThatThrownBy(() -> OPTIONS.withPort(port))
                .isInstanceOfSatisfying(
                        PostgresFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.BAD_OPTION));
    }

    @Test
    void theCallersSettingsWin() {
        assertThat(Settings.words(OPTIONS.withSetting("shared_buffers", "1GB"), 5432))
                .contains("shared_buffers=1GB", "port=5432", "fsync=on")
                .doesNotContain("shared_buffers=128MB");
    }

    private static void refused(String name, String value) {
        assertThatThrownBy(() -> OPTIONS.withSetting(name, value))
                .isInstanceOfSatisfying(
                        PostgresFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.BAD_OPTION));
    }
}
