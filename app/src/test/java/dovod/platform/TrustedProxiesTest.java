package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.7, 10.0.0.7, true",
        "10.0.0.7, 10.0.0.70, false",
        "10.0.0.7, 10x0.0.7, false",
        "10.0.0.0/8, 10.200.3.4, true",
        "10.0.0.0/8, 110.0.0.1, false",
        "172.18.0.0/16, 172.18.255.1, true",
        "172.18.0.0/16, 172.180.0.1, false",
        "192.168.7.0/24, 192.168.7.9, true",
        "192.168.7.0/24, 192.168.70.9, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "'10.0.0.1 10.0.0.2', 10.0.0.2, true",
        "'10.0.0.1,10.0.0.2', 10.0.0.3, false",
    })
    void anAddressIsTrustedOnlyWhenItIsNamed(String proxies, String address, boolean trusted) {
        assertThat(address.matches(TrustedProxies.pattern(proxies))).isEqualTo(trusted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/12", "fd00::/8", "10.0.0", "*", "10.0.0.0/x"})
    void whatCannotBeUnderstoodIsToldAtTheStart(String proxies) {
        assertThatThrownBy(() -> TrustedProxies.pattern(proxies))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(proxies);
    }
}
