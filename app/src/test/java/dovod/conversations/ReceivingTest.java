package dovod.conversations;

import static dovod.conversations.Chat.IGOR;
import static dovod.conversations.Chat.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.conversations.ConversationEvent.MessagesArrived;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class ReceivingTest {

    private static final TenantId OURS = Cast.OLKHA;

    @Autowired
    Receiving receiving;

    @Autowired
    Conversations conversations;

    @Autowired
    Threads threads;

    @Autowired
    Events events;

    @Autowired
    Tenancy tenancy;

    @Test
    void aMessageThatComesManyTimesIsOneRow() {
        var told = IGOR.buyer(1, "Где мой подарок?");

        assertThat(receiving.receive(OURS, List.of(told, told))).isEqualTo(new Received(1, 0, 0, 0));
        assertThat(receiving.receive(OURS, List.of(told))).isEqualTo(new Received(0, 1, 0, 0));

        assertThat(bodies(IGOR)).containsExactly("Где мой подарок?");
        assertThat(events.of(MessagesArrived.class)).hasSize(1);
    }

    @Test
    void aMessageToldAgainMayTellWhatItsThreadIsAbout() {
        receiving.receive(OURS, List.of(about(IGOR, null)));

        receiving.receive(OURS, List.of(IGOR.buyer(1, "Где мой подарок?")));
        receiving.receive(OURS, List.of(about(IGOR, "1-1")));

        assertThat(conversations.head(Cast.MARIA, id(IGOR)).order()).isEqualTo("48866017-0495");
        assertThat(conversations.head(Cast.MARIA, id(IGOR)).sku()).isEqualTo("1789012345");
        assertThat(events.of(MessagesArrived.class))
                .extracting(
                        event -> event.messages().size(),
                        event -> event.learned().size())
                .as("told once, by the one that said more")
                .containsExactly(Tuple.tuple(1, 0), Tuple.tuple(0, 1));
    }

    @Test
    void whoSpeaksOfAnotherOrderTellsNothingOfThisOne() {
        receiving.receive(OURS, List.of(about(IGOR, "1-1")));
        receiving.receive(OURS, List.of(IGOR.buyer(1, "Где мой подарок?")));

        assertThat(conversations.head(Cast.MARIA, id(IGOR)).order()).isEqualTo("1-1");
        assertThat(conversations.head(Cast.MARIA, id(IGOR)).sku()).isNull();
    }

    @Test
    void disorderAndEqualTimesComeOutAsWritten() {
        var at = NOON.plusSeconds(60);
        var told = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(n -> IGOR.told(n, Author.BUYER, "слово " + n, List.of(), at.plusSeconds(n / 10), false))
                .toList());
        Collections.shuffle(told, new Random(7));

        receiving.receive(OURS, told);

        assertThat(bodies(IGOR))
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj(n -> "слово " + n).toList());
    }

    @Test
    void aLateOldMessageStandsWhereItWasWrittenAndIsNewsAllTheSame() {
        receiving.receive(OURS, List.of(IGOR.buyer(5, "пятое")));
        var seen = window(IGOR).lastSeen().get(id(IGOR));

        receiving.receive(OURS, List.of(IGOR.buyer(2, "второе")));

        assertThat(bodies(IGOR)).containsExactly("второе", "пятое");
        assertThat(threads.since(Cast.MARIA, id(IGOR), seen))
                .extracting(Line::body)
                .containsExactly("второе");
        assertThat(conversations.head(Cast.MARIA, id(IGOR)).lastAt()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
    }

    @Test
    void theEventTellsWhatAListNeeds() {
        receiving.receive(OURS, List.of(IGOR.buyer(1, "\n\n  Где\tмой подарок?  \nЖду")));

        var arrived = events.of(MessagesArrived.class).getFirst().messages().getFirst();
        assertThat(arrived.line()).isEqualTo("Где мой подарок?");
        assertThat(arrived.buyerName()).isEqualTo("Игорь");
        assertThat(arrived.order()).isEqualTo("48866017-0495");
        assertThat(arrived.author()).isEqualTo(Author.BUYER);
        assertThat(arrived.at()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
    }

    @Test
    void oneBatchOfManyThreadsIsOneEvent() {
        var told = IntStream.range(0, 200)
                .mapToObj(n -> new Chat("chat-" + n % 50).buyer(n, "сообщение " + n))
                .toList();

        receiving.receive(OURS, told);

        assertThat(events.of(MessagesArrived.class))
                .singleElement()
                .satisfies(event -> assertThat(event.messages())
                        .hasSize(200)
                        .extracting(ConversationEvent.Arrived::at)
                        .isSorted());
    }

    @Test
    void whatStrangersWriteIsKeptAsItIsAndNeverBreaksTheBatch() {
        var hostile = List.of(
                "нуль\u0000внутри",
                "половина \ud83d знака",
                "<script>alert(1)</script>",
                "'; DROP TABLE conversations.message; --",
                "{{me}} ${x} #{y}",
                "a".repeat(1 << 20),
                "слово ".repeat(200_000),
                "e\u0301".repeat(1000),
                "\u202eсправа налево",
                "Сustomer с латинской C и Cyrillic С");

        receiving.receive(
                OURS,
                IntStream.range(0, hostile.size())
                        .mapToObj(n -> IGOR.buyer(n, hostile.get(n)))
                        .toList());

        assertThat(bodies(IGOR))
                .containsExactlyElementsOf(hostile.stream()
                        .map(text -> text.replace("\u0000", "").replace("\ud83d", ""))
                        .toList());
    }

    @Test
    void aMomentThatCannotBeTrueIsTheMomentOfComing() {
        receiving.receive(
                OURS,
                List.of(
                        IGOR.told(1, Author.BUYER, "без времени", List.of(), Instant.EPOCH, false),
                        IGOR.told(2, Author.BUYER, "из будущего", List.of(), Instant.MAX, false)));

        assertThat(window(IGOR).lines()).extracting(Line::at).containsOnly(TestClock.START);
    }

    @Test
    void anIdNobodyCanKeepIsRefusedAtOnce() {
        assertThatThrownBy(() -> new Chat(" ").buyer(1, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chat("x".repeat(201)).buyer(1, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEditedTextKeepsItsEarlierWords() {
        receiving.receive(OURS, List.of(IGOR.buyer(1, "Не пришло")));

        assertThat(receiving
                        .receive(OURS, List.of(IGOR.changed(1, "Пришло не то")))
                        .edited())
                .isEqualTo(1);
        receiving.receive(OURS, List.of(IGOR.changed(1, "Пришло не то"), IGOR.buyer(1, "Не пришло")));
        receiving.receive(OURS, List.of(IGOR.changed(1, "Пришло не то, вот фото")));

        var line = window(IGOR).lines().getFirst();
        assertThat(line.body()).isEqualTo("Пришло не то, вот фото");
        assertThat(line.edited()).isTrue();
        assertThat(threads.wordings(Cast.MARIA, line.id()))
                .extracting(Wording::body)
                .containsExactly("Не пришло", "Пришло не то");
        assertThat(events.of(MessagesArrived.class)).hasSize(1);
    }

    @Test
    void aMessageToldAtOnceBeforeAndAfterItsChangeIsOne() {
        receiving.receive(OURS, List.of(IGOR.changed(1, "после"), IGOR.buyer(1, "до")));

        assertThat(bodies(IGOR)).containsExactly("после");
    }

    @Test
    void aReplyTypedInTheCabinetIsOursWithoutAPerson() {
        receiving.receive(OURS, List.of(IGOR.us(1, "Уже ищем", NOON)));

        var line = window(IGOR).lines().getFirst();
        assertThat(line.author()).isEqualTo(Author.US);
        assertThat(line.person()).isNull();
        assertThat(line.passage()).isNull();
        assertThat(conversations.head(Cast.MARIA, id(IGOR)).lastInboundAt()).isNull();
    }

    @Test
    void equalIdsOfTwoTenantsAreTwoThreads() {
        receiving.receive(OURS, List.of(IGOR.buyer(1, "наше")));
        receiving.receive(Cast.STRANGERS, List.of(IGOR.buyer(1, "чужое")));

        assertThat(bodies(IGOR)).containsExactly("наше");
        assertThat(threads.newest(Cast.IGNAT, List.of(id(IGOR))).lines()).isEmpty();
        assertThat(conversations.heads(Cast.IGNAT, List.of(id(IGOR)))).isEmpty();
    }

    @Test
    void twoBatchesAtTheSameTimeMakeEachMessageOnce() throws Exception {
        var told = IntStream.range(0, 60)
                .mapToObj(n -> new Chat("chat-" + n % 12).buyer(n, "сообщение " + n))
                .toList();
        try (var hands = Executors.newFixedThreadPool(4)) {
            var batches = new ArrayList<Callable<Received>>();
            for (int n = 0; n < 8; n++) {
                var shuffled = new ArrayList<>(told);
                Collections.shuffle(shuffled, new Random(n));
                batches.add(() -> receiving.receive(OURS, shuffled));
            }
            int fresh = 0;
            for (var done : hands.invokeAll(batches)) {
                fresh += done.get().fresh();
            }
            assertThat(fresh).isEqualTo(60);
        }
        assertThat(events.of(MessagesArrived.class).stream()
                        .flatMap(event -> event.messages().stream())
                        .map(ConversationEvent.Arrived::message))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatTheListenerRefusesIsNotThere() {
        assertThatThrownBy(() -> tenancy.run(OURS, () -> {
                    receiving.receive(OURS, List.of(IGOR.buyer(1, "никогда")));
                    throw new IllegalStateException("a listener broke");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(conversations.byExternal(OURS, Chat.CONNECTION, IGOR.id())).isEmpty();
        assertThat(events.names()).isEmpty();
    }

    @Test
    void aChannelLearnsHowFarItHasCome() {
        receiving.receive(OURS, List.of(IGOR.buyer(9, "девять"), IGOR.buyer(10, "десять"), IGOR.buyer(2, "два")));

        assertThat(conversations.lastExternalIds(OURS, Chat.CONNECTION, List.of(IGOR.id(), "нет такого")))
                .containsExactly(java.util.Map.entry(IGOR.id(), "3000000000000000010"));
        assertThat(conversations.countMessages(OURS, Chat.CONNECTION, List.of(IGOR.id())))
                .containsEntry(IGOR.id(), 3);
    }

    private ConversationId id(Chat chat) {
        return conversations.byExternal(OURS, Chat.CONNECTION, chat.id()).orElseThrow();
    }

    private Window window(Chat chat) {
        return threads.newest(Cast.MARIA, List.of(id(chat)));
    }

    private List<String> bodies(Chat chat) {
        return window(chat).lines().stream().map(Line::body).toList();
    }

    /** The first message, as somebody tells it who knows of another order or of none. */
    private static Arrival about(Chat chat, @Nullable String order) {
        var told = chat.buyer(1, "Где мой подарок?");
        return new Arrival(
                told.channel(),
                told.connection(),
                told.shop(),
                told.conversation(),
                told.kind(),
                told.message(),
                told.author(),
                told.buyer(),
                told.authorName(),
                told.body(),
                told.pictures(),
                told.at(),
                order,
                null,
                null,
                false);
    }
}
