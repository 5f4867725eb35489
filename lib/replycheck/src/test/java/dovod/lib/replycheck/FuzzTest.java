package dovod.lib.replycheck;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.text.Text;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzTest {

    private static final ReplyCheck CHECK = ReplyCheck.load();
    private static final String[] PIECES = {
        "когда",
        " вернёте ",
        "?",
        "!",
        "\n",
        "\r\n",
        "«",
        "»",
        "(",
        "))",
        "—",
        "12.05",
        " 1 000",
        "№",
        "п. 7.4",
        "http://a.b/c?d",
        "a@b.c",
        "\u200b",
        "\u0301",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "ё",
        "Ё",
        "й",
        "\u0000",
        "\u202e",
        "ﬁ",
        "①",
        "привет",
        "прошу",
        " и ",
        ", ",
        "передали специалистам ",
        "не ",
        "потому что ",
        "5 рабочих дней",
        "''",
        "-",
        "--",
        "...",
        "https://",
    };

    private static String random(SplittableRandom random, int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(4) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    @Test
    void anyTextIsReadAndEveryPlaceLiesInIt() {
        var random = new SplittableRandom(1);
        for (int round = 0; round < 2000; round++) {
            var message = random(random, random.nextInt(60));
            assertPlaces(CHECK.read(message), message.length());
        }
    }

    private static void assertPlaces(Text text, int length) {
        int last = 0;
        for (var token : text.tokens()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(last).isLessThan(token.end());
            last = token.start();
            assertThat(token.end()).isLessThanOrEqualTo(length);
        }
        int before = 0;
        for (var slot : text.slots()) {
            assertThat(slot.from()).isGreaterThanOrEqualTo(before).isLessThan(slot.to());
            before = slot.to();
        }
    }

    @Test
    void anyConversationIsJudged() {
        var random = new SplittableRandom(2);
        for (int round = 0; round < 300; round++) {
            var cast = Cast.conversation("r" + round, ClaimedStatus.values()[random.nextInt(3)]);
            for (int i = random.nextInt(8); i >= 0; i--) {
                var text = random(random, random.nextInt(40));
                var unused = random.nextBoolean() ? cast.asks(text) : cast.replies(text);
            }
            var conversation = cast.end();
            var corpus = new Corpus();
            CHECK.learn(corpus, conversation);
            var judgement = CHECK.judge(conversation, corpus);
            assertThat(JudgementLine.of(judgement)).startsWith("{\"id\":\"r" + round);
            judgement
                    .questions()
                    .forEach(q ->
                            assertThat(q.span().end()).isGreaterThan(q.span().start()));
        }
    }

    /** Texts built to hurt: one long word, one long number, nothing but gaps, openings or repeated phrases. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "а",
                "1",
                "1 000 ",
                "(",
                "«",
                "?",
                "а ",
                "когда ",
                "прошу и ",
                "передали ",
                "a.",
                "-",
                "не ",
                "\ud83d\ude00",
                "\u0301",
                "п. ",
                "если , "
            })
    void timeGrowsWithTheLengthAlone(String piece) {
        var message = piece.repeat(100_000 / piece.length());
        var conversation = Cast.conversation("long", ClaimedStatus.CLOSED)
                .asks(message)
                .replies(message)
                .end();

        long start = System.nanoTime();
        var judgement = CHECK.judge(conversation, new Corpus());

        assertThat(judgement.replies()).hasSize(1);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void thousandsOfMessagesAreJudged() {
        var cast = Cast.conversation("many", ClaimedStatus.CLOSED);
        for (int i = 0; i < 1000; i++) {
            cast.asks("Когда вернёте " + i + " рублей?").replies("Передали специалистам, ожидайте.");
        }
        var judgement = CHECK.judge(cast.end(), new Corpus());

        assertThat(judgement.replies()).hasSize(1000);
        assertThat(judgement.questions()).isNotEmpty();
    }
}
