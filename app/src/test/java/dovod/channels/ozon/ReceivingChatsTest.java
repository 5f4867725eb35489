package dovod.channels.ozon;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each message of a buyer is here once, whichever way and however often it comes. */
@NullUnmarked
class ReceivingChatsTest extends OzonStory {

    @Test
    void aPollBringsWhatWasWrittenWithWhatItIsAbout() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Подарок на день рождения дочери отменён.", "Что случилось?");

        poll();

        assertThat(bodies()).containsExactly("Подарок на день рождения дочери отменён.\nЧто случилось?");
        assertThat(count("SELECT count(*) FROM conversations.conversation WHERE order_number = '48866017-0495'"
                        + " AND kind = 'buyer' AND channel = 'ozon'"))
                .isOne();
    }

    @Test
    void aPollThatFindsNothingNewAsksForNoHistory() {
        seller.buyerSays(chatWithIgor(), "Где заказ?");
        poll();
        sandbox.control().clearJournal();

        poll();

        assertThat(sandbox.control().requests()).extracting("path").containsOnly("/v3/chat/list");
    }

    @Test
    void aPushThenAPollIsOneMessage() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Первое");
        poll();
        connectPush();

        seller.buyerSays(chat, "Второе");
        sandbox.control().settle();
        read();
        assertThat(bodies()).as("by push alone").containsExactly("Первое", "Второе");

        poll();
        assertThat(bodies()).containsExactly("Первое", "Второе");
    }

    @Test
    void aPollThenAPushIsOneMessage() {
        var chat = chatWithIgor();
        sandbox.control().inject(Fault.of(FaultKind.DOWN).on("nothing"));
        seller.buyerSays(chat, "Первое");
        poll();
        connectPush();
        seller.buyerSays(chat, "Второе");
        poll();
        sandbox.control().settle();
        read();

        assertThat(bodies()).containsExactly("Первое", "Второе");
    }

    @Test
    void aPushOfAChatNobodyKnowsWaitsForWhatItIsAbout() {
        connectPush();
        seller.buyerSays(chatWithIgor(), "Где заказ?");
        sandbox.control().settle();
        read();
        assertThat(bodies()).as("the push alone does not say which order").isEmpty();

        turns.takeDue(line());
        read();

        assertThat(bodies()).containsExactly("Где заказ?");
        assertThat(count("SELECT count(*) FROM conversations.conversation WHERE order_number = '48866017-0495'"))
                .isOne();
        pass(Duration.ofSeconds(30));
        read();
        assertThat(bodies()).as("the push itself is no second message").hasSize(1);
    }

    @Test
    void aPushIsTakenAsItIsWhenNobodyCanBeAsked() {
        connectPush();
        seller.buyerSays(chatWithIgor(), "Где заказ?");
        sandbox.control().settle();
        sandbox.control().inject(Fault.of(FaultKind.UNAVAILABLE).on("/v3/chat/*"));

        for (int i = 0; i < 4; i++) {
            read();
            clock.advance(Duration.ofSeconds(4));
        }

        assertThat(bodies()).containsExactly("Где заказ?");

        sandbox.control().clearFaults();
        pass(Duration.ofMinutes(10));
        poll();
        assertThat(bodies()).containsExactly("Где заказ?");
        assertThat(count("SELECT count(*) FROM conversations.conversation WHERE order_number = '48866017-0495'"))
                .as("what it is about is learned when somebody can be asked again")
                .isOne();
        assertThat(count("SELECT count(*) FROM cases.case_file WHERE order_number = '48866017-0495'"))
                .isOne();
    }

    @Test
    void aClosedChatIsToldClosed() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Спасибо");
        poll();
        connectPush();

        seller.closeChat(chat);
        sandbox.control().settle();
        read();

        assertThat(count("SELECT count(*) FROM conversations.conversation WHERE closed_there_at IS NOT NULL"))
                .isOne();
    }

    @Test
    void anEditedMessageKeepsItsFirstWording() {
        var chat = chatWithIgor();
        var message = seller.buyerSays(chat, "Стул сломан");
        poll();
        connectPush();

        seller.edit(chat, message.id(), "Стул сломан, ножка");
        sandbox.control().settle();
        read();

        assertThat(bodies()).containsExactly("Стул сломан, ножка");
        assertThat(count("SELECT count(*) FROM conversations.message_version WHERE body = 'Стул сломан'"))
                .isOne();
    }

    @Test
    void aLongHistoryComesWholeAndInOrder() {
        var chat = chatWithIgor();
        IntStream.range(0, 2_350).forEach(i -> seller.buyerSays(chat, "строка " + i));

        poll();

        assertThat(bodies()).hasSize(2_350).startsWith("строка 0", "строка 1").endsWith("строка 2349");
    }

    @Test
    void manyChatsTakeManyPages() {
        var chair = seller.add(CHAIR);
        IntStream.range(0, 230)
                .forEach(i -> seller.buyerSays(
                        seller.openChat(dovod.sandbox.world.ChatOpening.asking(IGOR, chair)), "вопрос " + i));

        poll();

        assertThat(bodies()).hasSize(230);
    }

    /** Ways in which Ozon is known to be odd; none of them may lose, double or stop anything. */
    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {
                "DUPLICATES",
                "NUMBERS_AS_STRINGS",
                "CYRILLIC_CUSTOMER",
                "EMPTY_PAGE_WITH_NEXT",
                "STUCK_CURSOR",
                "LIST_AHEAD_OF_HISTORY",
                "GARBAGE",
                "DOWN",
                "TOO_MANY_REQUESTS",
                "INTERNAL_ERROR",
                "UNAVAILABLE",
                "CUT_BEFORE_EFFECT",
                "CUT_AFTER_EFFECT"
            })
    void whateverTheOddityEachMessageIsHereOnceAfterIt(FaultKind kind) {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Первое");
        seller.buyerSays(chat, "Второе");
        sandbox.control().inject(Fault.of(kind).on("/v3/chat/*"));

        poll();
        sandbox.control().clearFaults();
        for (int i = 0; i < 6; i++) {
            pass(Duration.ofMinutes(3));
            poll();
        }

        assertThat(bodies()).containsExactly("Первое", "Второе");
        assertThat(count("SELECT count(*) FROM conversations.message WHERE author = 'buyer'"))
                .isEqualTo(2);
        assertThat(count("SELECT count(*) FROM channels.inbound WHERE state = 'new'"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"PUSH_DUPLICATED", "PUSH_REORDERED", "PUSH_LOST"})
    void pushesMayComeAnyHow(FaultKind kind) {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "Первое");
        poll();
        connectPush();
        sandbox.control().inject(Fault.of(kind).on("TYPE_NEW_MESSAGE"));

        seller.buyerSays(chat, "Второе");
        seller.buyerSays(chat, "Третье");
        sandbox.control().settle();
        read();
        pass(Duration.ofMinutes(1));
        poll();

        assertThat(bodies()).containsExactly("Первое", "Второе", "Третье");
    }

    @Test
    void anHourWithoutOzonLosesAndDoublesNothing() {
        var chat = chatWithIgor();
        seller.buyerSays(chat, "До");
        poll();
        connectPush();
        sandbox.control().inject(Fault.of(FaultKind.DOWN));
        sandbox.control().inject(Fault.of(FaultKind.PUSH_LOST));

        for (int i = 0; i < 12; i++) {
            seller.buyerSays(chat, "в темноте " + i);
            pass(Duration.ofMinutes(5));
            turns.takeDue(line());
            read();
        }
        assertThat(bodies()).containsExactly("До");
        sandbox.control().clearFaults();
        pass(Duration.ofMinutes(11));
        turns.takeDue(line());
        read();

        assertThat(bodies()).hasSize(13).doesNotHaveDuplicates();
    }
}
