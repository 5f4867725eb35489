package dovod.conversations;

import static dovod.conversations.Chat.IGOR;
import static dovod.conversations.Chat.NOON;
import static dovod.conversations.SendingReplyTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.platform.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class SearchingTest {

    @Autowired
    Receiving receiving;

    @Autowired
    Searching searching;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("owningSource") DataSource owner;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            подарками             | Где мой подарок
            подарок               | Я жду подарка
            посылок               | Потеряли посылку
            наклейка              | Нет наклеек
            коробка               | Пять коробок пришли мятыми
            кресло                | Два кресел не хватает
            елка                  | Пришла сломанная ёлка
            ёлку                  | Пришла сломанная ёлка
            "сломанная ёлка"      | Пришла сломанная ёлка
            «сломанную ёлку»      | Пришла сломанная ёлка
            подарок где           | Где мой подарок
            зaкaз                 | А это заказ кириллицей
            TEXHO                 | Фирма ТЕХНО
            ТЕХНО                 | Фирма TEXHO
            48866017-0495         | Мой номер 48866017-0495
            delivered             | It was not deliver
            """)
    void wordsMatchInAllTheirForms(String query, String text) {
        receiving.receive(Cast.OLKHA, List.of(message(1, text, NOON), message(2, "совсем о другом", NOON)));

        assertThat(words(Cast.MARIA, query)).extracting(SearchingTest::plain).containsExactly(text);
    }

    @Test
    void aPhraseIsNotItsWordsApart() {
        receiving.receive(
                Cast.OLKHA, List.of(message(1, "ёлка пришла сломанная", NOON), message(2, "ёлка и гирлянда", NOON)));

        assertThat(words(Cast.MARIA, "\"сломанная ёлка\"")).isEmpty();
        assertThat(words(Cast.MARIA, "сломанная ёлка")).hasSize(1);
    }

    @Test
    void theLineFoundIsMarkedAndStaysText() {
        receiving.receive(
                Cast.OLKHA,
                List.of(message(
                        1, "<b onclick=alert(1)>Где</b> мой \ue000подарок\ue001, я жду подарка & не дождусь", NOON)));

        var line = words(Cast.MARIA, "подарки").getFirst().line();

        assertThat(line.stream().filter(Hit.Piece::marked).map(Hit.Piece::text)).containsExactly("подарок", "подарка");
        assertThat(line.stream().map(Hit.Piece::text).collect(Collectors.joining()))
                .isEqualTo("<b onclick=alert(1)>Где</b> мой подарок, я жду подарка & не дождусь");
    }

    @Test
    void ofALongMessageThePartAroundTheWordIsShown() {
        receiving.receive(
                Cast.OLKHA,
                List.of(message(1, "вода ".repeat(500) + "и вдруг <i>подарок</i> & " + "песок ".repeat(500), NOON)));

        var line = plain(words(Cast.MARIA, "подарки").getFirst());

        assertThat(line).contains("вдруг <i>подарок</i> &").hasSizeLessThan(300);
    }

    @Test
    void pagesGoBackThroughTheYearsWithoutGapOrRepetition() {
        var told = IntStream.range(0, 95)
                .mapToObj(n -> message(n, "потерялась посылка " + n, NOON.minus(Duration.ofDays(n * 9L / 10 * 3))))
                .toList();
        receiving.receive(Cast.OLKHA, told);

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = searching.find(Cast.MARIA, "посылка", cursor);
            page.hits().forEach(hit -> seen.add(plain(hit)));
            cursor = page.cursor();
        } while (cursor != null);

        assertThat(seen).hasSize(95).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isIn("потерялась посылка 0", "потерялась посылка 1");
        assertThat(seen.getLast()).isEqualTo("потерялась посылка 94");
    }

    @Test
    void numbersAreFoundByTheirBeginning() {
        receiving.receive(Cast.OLKHA, List.of(IGOR.buyer(1, "Здравствуйте")));

        assertThat(searching.find(Cast.MARIA, " 48866017-04 ", null).hits())
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.kind()).isEqualTo(Hit.Kind.ORDER);
                    assertThat(hit.line())
                            .containsExactly(new Hit.Piece("48866017-04", true), new Hit.Piece("95", false));
                });
        assertThat(kinds("48866017-0495-1")).containsExactly(Hit.Kind.POSTING);
        assertThat(kinds("1789012345")).containsExactly(Hit.Kind.SKU);
        assertThat(kinds("игорь")).containsExactly(Hit.Kind.BUYER);
        assertThat(kinds("8866017")).isEmpty();
    }

    @Test
    void anotherTenantFindsNothingOfIt() {
        receiving.receive(Cast.OLKHA, List.of(IGOR.buyer(1, "Где мой подарок?")));

        for (var query : List.of("подарок", "48866017-0495", "1789012345", "Игорь", "#1", "'#1'", "#1/2968")) {
            assertThat(searching.find(Cast.IGNAT, query, null).hits()).as(query).isEmpty();
        }
        assertThat(searching.find(Cast.MARIA, "#1", null).hits())
                .as("a mark is no word")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '
            ' | & ! ( ) :* <-> \\
            и в на
            "
            ""
            %_%
            '; DROP TABLE conversations.message; --
            💥💥💥
            -
            """)
    void whateverIsTypedIsLookedForAndNeverBreaks(String query) {
        receiving.receive(Cast.OLKHA, List.of(message(1, "обычные слова", NOON)));

        assertThat(searching.find(Cast.MARIA, query, null).hits()).isEmpty();
        assertThat(words(Cast.MARIA, "слово")).hasSize(1);
    }

    @Test
    void whatCannotBeLookedForIsRefused() {
        refused(() -> searching.find(Cast.MARIA, "о".repeat(201), null))
                .containsExactly(Refusal.field("q", "search_too_long", 200));
        refused(() -> searching.find(Cast.MARIA, "слово", "позавчера"))
                .containsExactly(Refusal.field("cursor", "cursor_strange"));
    }

    @Test
    void numbersAreReadFromTheirIndexUnderRowLevelSecurity() {
        receiving.receive(
                Cast.OLKHA,
                IntStream.range(0, 400)
                        .mapToObj(n -> message(n, "Здравствуйте", NOON))
                        .toList());
        JdbcClient.create(owner).sql("ANALYZE conversations.conversation").update();
        var plan = tenancy.read(Cast.OLKHA, () -> {
            jdbc.sql("SET LOCAL enable_seqscan = off").update();
            return jdbc.sql("""
                    EXPLAIN SELECT id FROM conversations.conversation
                    WHERE tenant_id = 1 AND order_number COLLATE "C" >= '99' COLLATE "C"
                      AND order_number COLLATE "C" < '9:' COLLATE "C"
                    """).query(String.class).list();
        });

        assertThat(String.join("\n", plan)).matches("(?s).*Index Cond: [^\n]*order_number[^\n]*>=.*");
    }

    private static Arrival message(long number, String text, Instant at) {
        return new Chat("chat-" + number).told(number, Author.BUYER, text, List.of(), at, false);
    }

    private List<Hit> words(Actor actor, String query) {
        return searching.find(actor, query, null).hits().stream()
                .filter(hit -> hit.kind() == Hit.Kind.WORDS)
                .toList();
    }

    private List<Hit.Kind> kinds(String query) {
        return searching.find(Cast.MARIA, query, null).hits().stream()
                .map(Hit::kind)
                .toList();
    }

    private static String plain(Hit hit) {
        return hit.line().stream().map(Hit.Piece::text).collect(Collectors.joining());
    }
}
