package dovod.cases;

import static dovod.cast.Cast.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cases.Letterbox.Buyer;
import dovod.cast.Cast;
import dovod.cast.TestClock;
import dovod.conversations.Author;
import dovod.conversations.ConversationId;
import dovod.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpeningCaseTest extends CaseStory {

    @Autowired
    private ClosingCase closing;

    @Test
    void theFirstMessageOpensACase() {
        letters.writes(igor.about("48866017-0495"), "Подарок дочке отменили, что случилось?");

        var row = all().getFirst();
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.buyerName()).isEqualTo("Игорь");
        assertThat(row.order()).isEqualTo("48866017-0495");
        assertThat(row.subject()).isEqualTo("Подарок дочке отменили, что случилось?");
        assertThat(row.waitingOn()).isEqualTo(WaitingOn.US);
        assertThat(row.unread()).isTrue();
        assertThat(row.unansweredSince()).isEqualTo(TestClock.START);
        assertThat(row.owner()).isNull();
    }

    @Test
    void theNearestClockIsTheMarketplacesDayOverAWeekend() {
        letters.writes(igor, "Здравствуйте");

        assertThat(all().getFirst().dueAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(24)));
    }

    @Test
    void onAWorkingDayOurOwnPromiseComesFirst() {
        clock.set(Instant.parse("2026-11-23T07:00:00Z"));
        letters.writes(igor, "Здравствуйте");

        assertThat(all().getFirst().dueAt()).isEqualTo("2026-11-23T09:00:00Z");
    }

    @Test
    void whatComesNextBelongsToTheSameCase() {
        letters.writes(igor, "Здравствуйте");
        clock.advance(Duration.ofMinutes(5));
        letters.writes(igor, "Где мой заказ?");

        assertThat(all()).singleElement().satisfies(row -> {
            assertThat(row.lastLine()).isEqualTo("Где мой заказ?");
            assertThat(row.subject()).isEqualTo("Здравствуйте");
            assertThat(row.unansweredSince()).isEqualTo(TestClock.START);
        });
    }

    @Test
    void anotherChatOfTheBuyerJoinsUnlessItIsAboutAnotherOrder() {
        letters.writes(igor.about("A-1"), "Где заказ?");
        letters.writes(igor.inAnotherChat("A-1"), "Ещё раз о нём же");
        letters.writes(igor.inAnotherChat(null), "И вообще");
        letters.writes(igor.inAnotherChat("B-2"), "А это о другом заказе");

        assertThat(all()).hasSize(2);
        var first = files.open(MARIA, 1);
        assertThat(first.strands()).hasSize(3);
        assertThat(first.happenings())
                .extracting(Happening::event)
                .filteredOn(CaseEvent.Joined.class::isInstance)
                .hasSize(2);
    }

    @Test
    void aBatchWithManyNewBuyersNumbersThemInOrder() {
        var anna = Buyer.named("Анна");
        var now = clock.instant();
        letters.arrive(
                letters.letter(igor, Author.BUYER, "Первое", now),
                letters.letter(anna, Author.BUYER, "Второе", now.plusSeconds(1)),
                letters.letter(igor, Author.BUYER, "Третье", now.plusSeconds(2)));

        assertThat(all()).extracting(InboxRow::number).containsExactly(1L, 2L);
        assertThat(files.open(MARIA, 1).row().lastLine()).isEqualTo("Третье");
    }

    @Test
    void messagesOutOfOrderKeepTheNewestLast() {
        var now = clock.instant();
        letters.arrive(letters.letter(igor, Author.BUYER, "Позже", now));
        letters.arrive(letters.letter(igor, Author.BUYER, "Раньше", now.minusSeconds(60)));

        assertThat(all().getFirst().lastLine()).isEqualTo("Позже");
        assertThat(all().getFirst().unansweredSince()).isEqualTo(now.minusSeconds(60));
    }

    @Test
    void aReplyWrittenInTheCabinetIsAReply() {
        var now = clock.instant();
        letters.arrive(
                letters.letter(igor, Author.BUYER, "Когда привезут?", now),
                letters.letter(igor, Author.US, "Завтра", now.plusSeconds(60)));

        assertThat(all()).singleElement().satisfies(row -> {
            assertThat(row.waitingOn()).isEqualTo(WaitingOn.BUYER);
            assertThat(row.unansweredSince()).isNull();
            assertThat(row.dueAt()).isNull();
        });
    }

    @Test
    void anOlderMessageThatTurnsUpAfterOurReplyHasHadItsReply() {
        var now = clock.instant();
        letters.arrive(letters.letter(igor, Author.US, "Мы всё починили", now));
        letters.arrive(letters.letter(igor, Author.BUYER, "Сломалось", now.minusSeconds(600)));

        assertThat(all().getFirst().unansweredSince()).isNull();
        assertThat(all().getFirst().waitingOn()).isEqualTo(WaitingOn.BUYER);
    }

    @Test
    void aReplyToAClosedCaseOpensItAgain() {
        letters.writes(igor, "Спасибо нужно?");
        letters.answers(MARIA, igor, "Нет");
        closing.close(MARIA, all().getFirst().id(), null);
        assertThat(all()).isEmpty();

        clock.advance(Duration.ofDays(29));
        letters.writes(igor, "Опять сломалось");

        var row = all().getFirst();
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.waitingOn()).isEqualTo(WaitingOn.US);
        assertThat(history(1)).contains(new CaseEvent.Reopened(CaseEvent.Cause.REPLY, null));
    }

    @Test
    void aMonthLaterItIsANewMatterAndTheOldFileStaysWhole() {
        letters.writes(igor, "Первое");
        letters.answers(MARIA, igor, "Ответ");
        closing.close(MARIA, all().getFirst().id(), null);
        clock.advance(Duration.ofDays(31));
        letters.writes(igor, "Совсем другое");

        assertThat(all())
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(2));
        assertThat(files.open(MARIA, 1).strands())
                .singleElement()
                .satisfies(strand -> assertThat(strand.leftAt()).isEqualTo(clock.instant()));
        assertThat(files.open(MARIA, 2).strands()).hasSize(1);
        assertThat(files.ofBuyer(MARIA, files.open(MARIA, 2).row().id()))
                .extracting(CaseLine::number)
                .containsExactly(1L);
    }

    @Test
    void aNoticeOfTheMarketplaceIsSeenAndOwesNothing() {
        var thread = new ConversationId(Ids.next());
        letters.arrive(letters.notice(thread, "Договор меняется с 1 декабря"));

        assertThat(inbox.page(MARIA, View.WAITING_OTHERS, null).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo("notice");
                    assertThat(row.waitingOn()).isEqualTo(WaitingOn.MARKETPLACE);
                    assertThat(row.unread()).isTrue();
                    assertThat(row.dueAt()).isNull();
                });
        letters.arrive(letters.notice(thread, "И ещё раз"));
        assertThat(inbox.page(MARIA, View.WAITING_OTHERS, null).rows()).hasSize(1);
    }

    @Test
    void theMarketplacesOwnRemarkOpensNothing() {
        letters.arrive(letters.letter(igor, Author.SYSTEM, "Чат создан", clock.instant()));

        assertThat(all()).isEmpty();
    }

    @Test
    void anotherTenantSeesNothingOfIt() {
        letters.writes(igor, "Здравствуйте");

        assertThat(inbox.page(Cast.BORIS, View.ALL, null).rows()).isEmpty();
        letters.arrive(Cast.STRANGERS, letters.letter(Buyer.named("Олег"), Author.BUYER, "Привет", clock.instant()));
        assertThat(inbox.page(Cast.BORIS, View.ALL, null).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(1));
        assertThat(all()).hasSize(1);
    }

    private List<InboxRow> all() {
        return inbox.page(MARIA, View.ALL, null).rows().stream()
                .sorted(Comparator.comparing(InboxRow::number))
                .toList();
    }
}
