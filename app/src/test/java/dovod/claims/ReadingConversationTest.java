package dovod.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingConversationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Test
    void aCabinetsThreadIsReadWithItsDays() {
        var read = read("""
                20 ноября
                Вы 14:20
                1. Почему заказ не собран?
                2. Кто и на каком основании его отменил?
                Василий 15:41
                Добрый день! Не удалось собрать заказ.

                Товары вернутся в сток.
                21 ноября
                18:05 Ксения
                Вам уже ответили выше.
                """);

        assertThat(read.words())
                .extracting(NewWords::ours, NewWords::name, NewWords::at)
                .containsExactly(
                        tuple(true, "Вы", Instant.parse("2026-11-20T11:20:00Z")),
                        tuple(false, "Василий", Instant.parse("2026-11-20T12:41:00Z")),
                        tuple(false, "Ксения", Instant.parse("2026-11-21T15:05:00Z")));
        assertThat(read.words().get(1).body())
                .isEqualTo("Добрый день! Не удалось собрать заказ.\n\nТовары вернутся в сток.");
        assertThat(read.puzzles()).isEmpty();
        assertThat(read.guessed()).isZero();
    }

    @Test
    void otherScreensAreReadToo() {
        assertThat(names("[20.11.2026, 15:41] Анна Р.: Здравствуйте\n[20.11.26, 15:50] Мастерская Ольхи: Ждём"))
                .containsExactly("Анна Р. Здравствуйте 2026-11-20T12:41:00Z", "МЫ Ждём 2026-11-20T12:50:00Z");
        assertThat(names("Служба поддержки, 2026-11-20 09:05\nОтвет предоставлен ранее."))
                .containsExactly("Служба поддержки Ответ предоставлен ранее. 2026-11-20T06:05:00Z");
        assertThat(names("Ксения\n18:05\nОжидайте.\nYou\nyesterday 18:10\nHow long?"))
                .containsExactly("Ксения Ожидайте. 2026-11-22T15:05:00Z", "МЫ How long? 2026-11-21T15:10:00Z");
        assertThat(names("Пётр • 31 дек. 23:59\nС наступающим"))
                .containsExactly("Пётр С наступающим 2025-12-31T20:59:00Z");
    }

    @Test
    void whatBelongsToNobodyIsShownNotSwallowed() {
        var read = read("Обращение 1234567\nтема: компенсации\nИрина 10:00\nПроверим.");

        assertThat(read.puzzles())
                .containsExactly(new Pasted.Puzzle(1, "Обращение 1234567"), new Pasted.Puzzle(2, "тема: компенсации"));
        assertThat(read.words())
                .singleElement()
                .satisfies(one -> assertThat(one.body()).isEqualTo("Проверим."));
        assertThat(read.guessed()).isEqualTo(1);
    }

    @Test
    void timesAndDatesInTheWordsBeginNoMessage() {
        var read = read("""
                Ирина 10:00
                Ответим до 18:00 завтра, не позже 25.11.2026.
                Заказ оформлен 20.11.2026 в 12:30, ждите.
                99:99 не время
                """);

        assertThat(read.words())
                .singleElement()
                .satisfies(one -> assertThat(one.body()).endsWith("99:99 не время"));
    }

    @Test
    void hostileTextIsTextAndNothingElse() {
        var read = read("Ирина\u202e 10:00\n<script>alert(1)</script>\u0000 ${jndi}\n" + "а".repeat(50_000));

        assertThat(read.words()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Ирина");
            assertThat(one.body())
                    .startsWith("<script>alert(1)</script> ${jndi}\n")
                    .hasSizeGreaterThan(50_000);
        });
        assertThat(read("\n\n  \n").words()).isEmpty();
        assertThat(read(":".repeat(10_000) + "\n" + "12:00 ".repeat(5_000)).words())
                .isEmpty();
    }

    private static List<String> names(String text) {
        return read(text).words().stream()
                .map(one -> (one.ours() ? "МЫ" : one.name()) + " " + one.body() + " " + one.at())
                .toList();
    }

    private static Pasted read(String text) {
        return ReadingConversation.read(text, List.of("Мастерская Ольхи"), TODAY, TODAY, MOSCOW);
    }
}
