package dovod.lib.ozon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageIdTest {
    @Test
    void isOrderedByNumberBeyondAnyLong() {
        var sorted = Stream.of("30000000001280042740", "9", "3000000000118032000", "10")
                .map(MessageId::new)
                .sorted()
                .map(MessageId::digits);

        assertThat(sorted).containsExactly("9", "10", "3000000000118032000", "30000000001280042740");
    }

    @Test
    void isOneForEachNumber() {
        assertThat(new MessageId(" 007 ")).isEqualTo(new MessageId("7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "000", "-1", "1.5", "1e3", "٣", "1234567890123456789012345678901234567890"})
    void isAWholeNumberAboveZero(String text) {
        assertThat(MessageId.isId(text)).isFalse();
        assertThatThrownBy(() -> new MessageId(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
