package dovod.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.TestClock;
import dovod.kernel.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLimitTest {

    private final TestClock clock = new TestClock();
    private final AddressLimit limit = new AddressLimit(clock, 3);

    @Test
    void oneNetworkMayFailThisOftenAndThenWaits() {
        take("203.0.113.5", 3);

        assertThatThrownBy(() -> limit.take("203.0.113.99")).isInstanceOf(Refused.class);
        limit.take("203.0.114.5");
        clock.advance(Duration.ofMinutes(4));
        limit.take("203.0.113.99");
        assertThatThrownBy(() -> limit.take("203.0.113.99")).isInstanceOf(Refused.class);
    }

    @Test
    void whatTurnsOutWellCostsNothing() {
        for (var morning = 0; morning < 20; morning++) {
            limit.take("203.0.113.5");
            limit.giveBack("203.0.113.5");
        }
        take("203.0.113.5", 3);
        assertThatThrownBy(() -> limit.take("203.0.113.5")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.5, 203.0.113.200, true",
        "203.0.113.5, 203.0.112.5, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:203.0.113.5, 203.0.113.7, true",
        "unix, unix, true",
    })
    void aNetworkIsWhatOneHouseholdHas(String one, String other, boolean same) {
        assertThat(AddressLimit.network(one).equals(AddressLimit.network(other)))
                .isEqualTo(same);
    }

    private void take(String address, int times) {
        for (var attempt = 0; attempt < times; attempt++) {
            limit.take(address);
        }
    }
}
