package dovod.investigations;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.kernel.Money;
import dovod.orders.BookEntry;
import dovod.orders.PostingFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the books of a posting is paid for its goods, and what is charged, to the kopeck. */
@NullUnmarked
class PostingMoneyTest {

    private static final Instant BOOKED = Instant.parse("2026-11-01T00:00:00Z");

    /** A correction takes one charge back, or it belongs to what was paid for the goods; without such pay it is neither. */
    @ParameterizedTest
    @CsvSource({
        "LackWriteOff, 100, 1000, ",
        "LackWriteOff, 101, 1101, 100",
        "LackWriteOff, 99, 1099, 100",
        "LackWriteOff, -50, 950, 100",
        "Sale, 50, 0, "
    })
    void aCorrectionIsOfTheChargeItEqualsOrOfTheGoods(String kind, long correction, long compensated, Long charged) {
        var money = money(List.of(kind, "Logistics", "Correction"), List.of(1_000L, -100L, correction));

        assertThat(money.compensated()).isEqualTo(compensated);
        assertThat(money.charged()).isEqualTo(charged == null ? null : Money.roubles(charged));
    }

    @ParameterizedTest
    @CsvSource({"-1000, true", "-999, false", "-1001, true"})
    void whatWasPaidIsTakenBackWhenAllOfItIs(long back, boolean whole) {
        var money = money(List.of("LackWriteOff", "Decompensation"), List.of(1_000L, back));

        assertThat(money.takenBackAt().isPresent()).isEqualTo(whole);
        money.takenBackAt().ifPresent(at -> assertThat(at).isEqualTo(BOOKED.plus(Duration.ofDays(1))));
    }

    private static PostingMoney money(List<String> kinds, List<Long> amounts) {
        var entries = new ArrayList<BookEntry>();
        for (var number = 0; number < kinds.size(); number++) {
            entries.add(new BookEntry(
                    "e" + number,
                    "1-1-1",
                    null,
                    BOOKED.plus(Duration.ofDays(number)),
                    kinds.get(number),
                    "",
                    Money.roubles(amounts.get(number)),
                    "books",
                    BOOKED));
        }
        var file = new PostingFile(
                new UUID(1, 1),
                "1-1-1",
                "1-1",
                "fbo",
                "cancelled",
                null,
                null,
                null,
                null,
                null,
                BOOKED,
                List.of(),
                List.of(),
                entries,
                List.of(),
                null,
                null);
        return new PostingMoney(file, SweepPacks.read("ozon"));
    }
}
