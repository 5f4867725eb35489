package dovod.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.kernel.Money;
import dovod.kernel.Refused;
import dovod.kernel.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roubles as people type them, and kopecks as they are reckoned. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0           | 0             | 0
            0,01        | 1             | 1
            1 200       | 0             | 120000
            1 200,5     | 0             | 120050
            12.34       | 0             | 1234
            10000000    | 0             | 1000000000
            """)
    void whatIsTypedIsReadToTheKopeck(String written, long least, long minor) {
        assertThat(Amounts.read("price", written, least)).isEqualTo(Money.roubles(minor));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0           | 1             | amount_range
            10000000,01 | 0             | amount_range
            1,234       | 0             | amount_unreadable
            -5          | 0             | amount_unreadable
            5 руб       | 0             | amount_unreadable
            ''          | 0             | amount_unreadable
            """)
    void whatIsTooLittleTooMuchOrNoSumIsRefused(String written, long least, String code) {
        assertThatThrownBy(() -> Amounts.read("price", written, least))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"120000, 1200", "120050, 1200.50", "1, 0.01"})
    void aSumIsWrittenAsAPersonWould(long minor, String written) {
        assertThat(Amounts.written(minor)).isEqualTo(written);
    }

    /** Of one rouble an hour, 36 seconds are a kopeck. */
    @ParameterizedTest
    @CsvSource({"0, 0", "17, 0", "18, 1", "36, 1", "53, 1", "54, 2", "3600, 100"})
    void workIsPaidToTheNearestKopeck(long seconds, long minor) {
        assertThat(new Rate(Role.AGENT, Money.roubles(100), null, null).of(seconds))
                .isEqualTo(Money.roubles(minor));
    }

    /** A threshold is crossed by reaching it. */
    @ParameterizedTest
    @CsvSource({"99, 0", "100, 1", "199, 1", "200, 2", "499, 2", "500, 3"})
    void onceTwiceAndFiveTimesThePriceAreThresholds(long spent, int reached) {
        assertThat(Threshold.reached(Money.roubles(spent), Money.roubles(100))).hasSize(reached);
    }
}
