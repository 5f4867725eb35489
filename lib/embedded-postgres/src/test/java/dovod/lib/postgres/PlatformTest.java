package dovod.lib.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.lib.postgres.PostgresFault.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which machines there are binaries for, and what the others are told. */
class PlatformTest {
    @ParameterizedTest
    @CsvSource({"amd64", "x86_64", "aarch64"})
    void hasItsBundleOnTheClassPath(String processor) {
        assertThat(PlatformTest.class.getResource("/" + new Platform("Linux", processor, false).bundle()))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,i386,false,i386",
        "Linux,amd64,true,musl",
        "Mac OS X,aarch64,false,Mac OS X",
        "Windows 11,amd64,false,Windows 11"
    })
    void othersAreToldWhy(String system, String processor, boolean musl, String word) {
        assertThatThrownBy(() -> new Platform(system, processor, musl).bundle())
                .isInstanceOfSatisfying(
                        PostgresFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.UNSUPPORTED_PLATFORM))
                .hasMessageContaining(word)
                .hasMessageContaining("external PostgreSQL");
    }
}
