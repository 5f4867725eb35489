package dovod.lib.replycheck.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.lib.replycheck.text.TextReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final TextReader READER = new TextReader();
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final String CANNED =
            "Здравствуйте! По заявке №%d принято положительное решение. Сумма %d ₽ будет включена в выплату %d мая.";

    private final Corpus corpus = new Corpus();

    private void add(String conversation, int day, String text) {
        corpus.add(conversation, MAY.plusSeconds(86_400L * day), READER.read(text));
    }

    private static Fingerprint print(String text) {
        return Fingerprint.of(READER.read(text));
    }

    private static Corpus reloaded(Corpus corpus) throws IOException {
        var bytes = new ByteArrayOutputStream();
        corpus.save(bytes);
        return Corpus.load(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    void repliesThatDifferInTheirSlotsAreOneFamily() {
        add("a", 3, CANNED.formatted(1001, 300, 12));
        add("b", 1, CANNED.formatted(77_001, 900, 20));
        add("c", 9, CANNED.formatted(5512, 111, 7));

        assertThat(corpus.size()).isOne();
        assertThat(corpus.families(2)).singleElement().satisfies(f -> {
            assertThat(f.uses()).isEqualTo(3);
            assertThat(f.conversations()).isEqualTo(3);
            assertThat(f.text()).isEqualTo(CANNED.formatted(1001, 300, 12));
            assertThat(f.first()).isEqualTo(MAY.plusSeconds(86_400));
            assertThat(f.last()).isEqualTo(MAY.plusSeconds(9 * 86_400));
        });
    }

    @Test
    void whatOneConversationSaidIsNotHeldAgainstIt() {
        add("a", 1, CANNED.formatted(1001, 300, 12));

        assertThat(corpus.nearest("a", print(CANNED.formatted(4004, 500, 6)))).isEmpty();
        assertThat(corpus.nearest("b", print(CANNED.formatted(4004, 500, 6)))).hasValueSatisfying(match -> {
            assertThat(match.similarity()).isEqualTo(1);
            assertThat(match.conversations()).isOne();
        });
    }

    @Test
    void anEditedTextIsFoundWithItsExactSimilarity() {
        add("a", 1, "Короб снят с паллеты и лежит в зоне разбора на складе до решения комиссии по недостаче товара");
        var edited =
                print("Короб снят с паллеты и лежит в зоне разбора на складе до решения комиссии по недостаче груза");

        // Seventeen words make fifteen shingles; the last word is in one of them.
        assertThat(corpus.nearest("b", edited)).hasValueSatisfying(match -> {
            assertThat(match.similarity()).isEqualTo(14 / 16.0);
            assertThat(match.containment()).isEqualTo(14 / 15.0);
        });
    }

    @Test
    void coverageCountsWordsUsedElsewhere() {
        add("a", 1, "Проверка занимает до десяти дней, просим не создавать повторных заявок по этому вопросу");
        var mixed = print("Проверка занимает до десяти дней, просим не создавать повторных заявок, а короб номер два"
                + " стоит у вас под окном");

        assertThat(corpus.coverage("b", mixed.grams(), 1)).isBetween(.3, .7);
        assertThat(corpus.coverage("b", mixed.grams(), 2)).isZero();
        assertThat(corpus.coverage("a", mixed.grams(), 1)).isZero();
    }

    @Test
    void aSavedCorpusAnswersAsBefore() throws IOException {
        var texts = texts(3000);
        for (int i = 0; i < texts.size(); i++) {
            add("c" + i / 3, i % 300, texts.get(i));
        }
        var loaded = reloaded(corpus);

        assertThat(loaded.families(1)).isEqualTo(corpus.families(1));
        for (var text : texts.subList(0, 300)) {
            var print = print(text + " Ещё одно слово.");
            assertThat(loaded.nearest("x", print)).isPresent().isEqualTo(corpus.nearest("x", print));
            assertThat(loaded.coverage("x", print.grams(), 1)).isEqualTo(corpus.coverage("x", print.grams(), 1));
        }
    }

    @Test
    void aLoadedCorpusCanBeExtended() throws IOException {
        add("a", 1, CANNED.formatted(1001, 300, 12));
        var loaded = reloaded(corpus);

        loaded.add("b", MAY, READER.read(CANNED.formatted(4004, 500, 6)));

        assertThat(loaded.families(2)).singleElement().extracting(Family::uses).isEqualTo(2);
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> Corpus.load(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no corpus");
    }

    @Test
    void bandsMissHardlyAnySimilarText() {
        var texts = texts(2000);
        for (int i = 0; i < texts.size(); i++) {
            add("c" + i, 1, texts.get(i));
        }
        int found = 0;
        for (var text : texts.subList(0, 400)) {
            var words = text.split(" ", -1);
            words[words.length / 2] = "иное";
            var match = corpus.nearest("x", print(String.join(" ", words)));
            found += match.filter(m -> m.similarity() > .5).isPresent() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(390);
    }

    /** Texts of thirty words each, drawn from a small vocabulary. */
    private static List<String> texts(int count) {
        var random = new SplittableRandom(7);
        var texts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var text = new StringBuilder("Короб");
            for (int word = 0; word < 30; word++) {
                char first = (char) ('а' + random.nextInt(32));
                char second = (char) ('а' + random.nextInt(32));
                text.append(" слово").append(first).append(second);
            }
            texts.add(text.append('.').toString());
        }
        return texts;
    }
}
