package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import dovod.kernel.Language;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a sentence is put together, it reads as a message format has it. */
class SentenceTest {

    private static final List<String> PATTERNS = List.of(
            "Просто слова",
            "{0}",
            "{0}{1}{0}",
            "Ответ для {0}: {1}",
            "\n{1} раньше {0}\n",
            "Дело №{0} – {3}",
            "It''s {0}",
            "Quoted '{0}' and {1}",
            "{0, number} из {1}",
            "{0, plural, one {# вопрос} few {# вопроса} other {# вопросов}} к {1}");

    private static final List<List<Object>> ARGUMENTS = List.of(
            List.of(),
            List.of("Игорь"),
            List.of("Игорь", "стул {1}"),
            List.of("it's", "", "c", "d"),
            List.of(1_234_567L, "Игорь"),
            List.of(3, 4, 5, 6));

    static Stream<List<Object>> sentences() {
        return PATTERNS.stream().flatMap(pattern -> ARGUMENTS.stream().map(some -> List.of(pattern, some)));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsAsAMessageFormatHasIt(List<Object> sentence) {
        var pattern = (String) sentence.getFirst();
        var arguments = ((List<?>) sentence.getLast()).toArray();
        for (var language : Language.values()) {
            assertThat(say(() -> Sentence.of(pattern, language.locale()).with(arguments)))
                    .as(pattern + Arrays.toString(arguments))
                    .isEqualTo(say(() -> new MessageFormat(pattern, language.locale()).format(arguments)));
        }
    }

    /** Some arguments suit no number: both refuse them. */
    private static String say(Supplier<String> words) {
        try {
            return words.get();
        } catch (IllegalArgumentException refused) {
            return "refused";
        }
    }
}
