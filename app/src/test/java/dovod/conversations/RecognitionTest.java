package dovod.conversations;

import static dovod.conversations.Chat.IGOR;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.conversations.spi.Ability;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which words of the history are a reply of ours that came back, and which were said in the cabinet. */
@DeskTest
class RecognitionTest {

    private static final String WORDS = "Едет к вам";
    private static final List<String> PICTURE = List.of("https://fake.example/files/1.png");

    @Autowired
    Desk desk;

    @Autowired
    FakeCourier courier;

    @Autowired
    TestClock clock;

    @Autowired
    MarkingSentByHand marking;

    private ConversationId igor;

    @BeforeEach
    void igorHasWritten() {
        igor = desk.open(IGOR);
        desk.receive(IGOR.told(500, Author.BUYER, "Жду", List.of(), clock.instant(), false));
    }

    /** After what had come before our first try: by its id, else by its time, for two clocks differ. */
    @ParameterizedTest
    @CsvSource({"501, -86400, true", "499, 0, true", "499, -900, true", "499, -901, false"})
    void whatCameAfterOurFirstTryMayBeOurs(long number, long seconds, boolean ours) {
        var message = desk.send(igor, WORDS);
        desk.work();

        desk.receive(IGOR.us(number, WORDS, clock.instant().plusSeconds(seconds)));

        assertThat(desk.passage(message) instanceof Passage.Accepted).isEqualTo(ours);
        assertThat(desk.window(igor).lines()).hasSize(ours ? 3 : 4);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void whatWasSentByHandMayHaveBeenSentTwoDaysBefore(long secondsMore, boolean ours) {
        courier.ability(new Ability(false, "sending_closed", null, 1000, Set.of(), 0, "https://cabinet.example"));
        var message = marking.mark(Cast.MARIA, desk.reply(igor, WORDS));

        desk.receive(
                IGOR.us(499, WORDS, clock.instant().minus(Duration.ofDays(2)).minusSeconds(secondsMore)));

        assertThat(desk.passage(message) instanceof Passage.Accepted).isEqualTo(ours);
    }

    @Test
    void whatNobodyCouldTellOfIsOursOnceTheHistoryBringsIt() {
        courier.next(FakeCourier.Mood.CUT_BEFORE);
        var unknown = desk.send(igor, WORDS);
        desk.work();
        assertThat(desk.passage(unknown)).isInstanceOf(Passage.Unknown.class);

        desk.receive(IGOR.us(501, WORDS, clock.instant()));
        assertThat(desk.passage(unknown)).isInstanceOf(Passage.Accepted.class);

        courier.next(FakeCourier.Mood.CUT_BEFORE, FakeCourier.Mood.CUT_BEFORE);
        var lost = desk.send(igor, "Отправили ещё раз");
        for (int minute = 0; minute < 20; minute++) {
            desk.wait(OutboxRules.BETWEEN_LOOKS);
        }
        assertThat(desk.passage(lost)).isInstanceOf(Passage.NeedsPerson.class);

        desk.receive(IGOR.us(502, "Отправили ещё раз", clock.instant()));
        assertThat(desk.passage(lost)).isInstanceOf(Passage.Accepted.class);
    }

    @Test
    void oneOfTheHistoryIsTheOldestOfEqualRepliesAndNoSecondOne() {
        var first = desk.send(igor, WORDS);
        var second = desk.send(igor, WORDS);
        desk.work();

        desk.receive(IGOR.us(501, WORDS, clock.instant()));

        assertThat(desk.passage(first)).isInstanceOf(Passage.Accepted.class);
        assertThat(desk.passage(second)).isEqualTo(new Passage.Sent());
    }

    @Test
    void theSameWordsInAnotherThreadOfTheSameHourAreAnother() {
        var chat = new Chat("chat-other");
        var other = desk.open(chat);
        desk.receive(chat.buyer(2, "И ещё"), chat.buyer(3, "И вот"));
        var here = desk.send(igor, WORDS);
        desk.work();
        var there = desk.send(other, WORDS);
        desk.work();

        desk.receive(
                IGOR.buyer(502, "И ещё"),
                chat.us(501, WORDS, clock.instant()),
                IGOR.us(503, "Другое", clock.instant()));

        assertThat(desk.passage(here)).isEqualTo(new Passage.Sent());
        assertThat(desk.passage(there)).isInstanceOf(Passage.Accepted.class);
    }

    @Test
    void whatTheBuyerRepeatsAndWhatComesWithAPictureIsNotOurText() {
        var message = desk.send(igor, WORDS);
        desk.work();

        desk.receive(
                IGOR.told(501, Author.BUYER, WORDS, List.of(), clock.instant(), false),
                IGOR.told(502, Author.US, WORDS, PICTURE, clock.instant(), false));

        assertThat(desk.passage(message)).isEqualTo(new Passage.Sent());
        assertThat(desk.window(igor).lines()).hasSize(5);
    }
}
