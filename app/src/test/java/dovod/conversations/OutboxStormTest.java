package dovod.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.conversations.FakeCourier.Killed;
import dovod.conversations.FakeCourier.Mood;
import dovod.kernel.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever happens in whatever order: each message of the outside once, each reply at most once, in order, and none
 * silently stuck.
 */
@DeskTest
class OutboxStormTest {

    private static final List<Chat> CHATS = List.of(new Chat("a"), new Chat("b"), new Chat("c"));
    private static final List<Mood> MOODS = List.of(
            Mood.FINE,
            Mood.FINE,
            Mood.NOT_NOW,
            Mood.CUT_AFTER,
            Mood.CUT_BEFORE,
            Mood.LATE,
            Mood.BREAKS_AFTER,
            Mood.DIES_BEFORE,
            Mood.DIES_AFTER,
            Mood.DECLINES);

    @Autowired
    Desk desk;

    @Autowired
    FakeCourier courier;

    @Autowired
    TestClock clock;

    @Autowired
    Receiving receiving;

    @Autowired
    WithdrawingReply withdrawing;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsLostDoubledOrStuck(long seed) {
        var storm = new Storm(new Random(seed));

        for (int n = 0; n < 90; n++) {
            storm.happen();
        }
        storm.calm();

        storm.check();
    }

    @Test
    void manyWorkersAtOnceSendEachReplyOnceAndInOrder() throws Exception {
        var chats = IntStream.range(0, 6).mapToObj(n -> new Chat("chat-" + n)).toList();
        chats.forEach(desk::open);
        // Replies of all threads take turns, so that workers have different threads' parts side by side.
        for (int n = 0; n < 4; n++) {
            for (var chat : chats) {
                desk.send(desk.id(chat), "ответ " + n);
            }
        }
        try (var hands = Executors.newFixedThreadPool(4)) {
            var workers = IntStream.range(0, 4)
                    .<Callable<Object>>mapToObj(n -> () -> {
                        var worker = desk.worker();
                        for (int turn = 0; turn < 25; turn++) {
                            worker.turn();
                        }
                        return n;
                    })
                    .toList();
            for (var done : hands.invokeAll(workers)) {
                done.get();
            }
        }
        desk.work();

        for (var chat : chats) {
            assertThat(courier.history(chat.id()))
                    .extracting(FakeCourier.Entry::text)
                    .containsExactly("ответ 0", "ответ 1", "ответ 2", "ответ 3");
        }
    }

    @Test
    void whatOneWorkerHasInItsHandsAnotherPassesOver() {
        var conversation = desk.open(CHATS.getFirst());
        desk.send(conversation, "первый");
        desk.send(conversation, "второй");
        courier.during(() -> desk.worker().turn());

        desk.work();

        assertThat(courier.asked()).containsExactly("первый", "второй");
    }

    private final class Storm {

        private final Random chance;
        private final Map<MessageId, String> replies = new LinkedHashMap<>();
        private final List<Arrival> written = new ArrayList<>();

        Storm(Random chance) {
            this.chance = chance;
            CHATS.forEach(chat -> {
                written.add(chat.buyer(1, "Где мой подарок?"));
                desk.open(chat);
            });
        }

        void happen() {
            switch (chance.nextInt(8)) {
                case 0 -> buyerWrites();
                case 1, 2 -> weReply();
                case 3 -> weThinkBetter();
                case 4 -> polled();
                case 5 -> clock.advance(Duration.ofSeconds(chance.nextInt(55)));
                default -> workerTurns();
            }
            // What was given up on takes effect before anybody's second look, not hours later.
            courier.lateEffects();
        }

        private void buyerWrites() {
            written.add(any(CHATS).buyer(written.size() + 1, "сообщение " + written.size()));
            var told = new ArrayList<>(written.subList(Math.max(0, written.size() - 5), written.size()));
            Collections.shuffle(told, chance);
            receiving.receive(Cast.OLKHA, told);
        }

        private void weReply() {
            var chat = any(CHATS);
            // Some texts are equal on purpose.
            var text = chance.nextInt(3) == 0 ? "Да" : "ответ " + replies.size();
            var message = desk.send(desk.id(chat), text);
            replies.put(message, text);
        }

        private void weThinkBetter() {
            if (replies.isEmpty()) {
                return;
            }
            var message = any(List.copyOf(replies.keySet()));
            try {
                withdrawing.withdraw(Cast.MARIA, message);
                replies.remove(message);
            } catch (Refused tooLate) {
                assertThat(tooLate.first().code()).isEqualTo("too_late");
            }
        }

        private void polled() {
            var told = new ArrayList<>(courier.poll(any(CHATS)));
            Collections.shuffle(told, chance);
            receiving.receive(Cast.OLKHA, told);
        }

        /** Sometimes the process dies: with a claim in its hands, or in the middle of a request. */
        private void workerTurns() {
            courier.next(any(MOODS));
            try {
                (chance.nextInt(6) == 0 ? desk.worker(claimed -> {}) : desk.worker()).turn();
            } catch (Killed dead) {
                clock.advance(Duration.ofSeconds(chance.nextInt(200)));
            }
        }

        /** The weather clears; a day and a half goes by. */
        void calm() {
            courier.calm();
            for (int n = 0; n < 60; n++) {
                desk.wait(n < 40 ? Duration.ofSeconds(50) : Duration.ofHours(2));
                CHATS.forEach(desk::poll);
            }
            receiving.receive(Cast.OLKHA, written);
        }

        void check() {
            for (var chat : CHATS) {
                var lines = desk.window(desk.id(chat)).lines();
                var history = courier.history(chat.id()).stream()
                        .map(FakeCourier.Entry::text)
                        .toList();
                assertThat(lines.stream()
                                .filter(line -> line.author() == Author.BUYER)
                                .map(Line::body))
                        .as("each message of the buyer once")
                        .containsExactlyInAnyOrderElementsOf(written.stream()
                                .filter(told -> told.conversation().equals(chat.id()))
                                .map(Arrival::body)
                                .toList());
                var ours = lines.stream()
                        .filter(line -> line.author() == Author.US)
                        .toList();
                assertThat(ours).as("no reply of ours became a second message").allMatch(line -> line.person() != null);
                assertThat(ours)
                        .as("none is silently stuck")
                        .allMatch(line -> line.passage() instanceof Passage.Accepted
                                || line.passage() instanceof Passage.Failed
                                || line.passage() instanceof Passage.NeedsPerson);
                assertThat(counted(history))
                        .as("what stands there is what is accepted here, each once")
                        .isEqualTo(counted(ours.stream()
                                .filter(line -> line.passage() instanceof Passage.Accepted)
                                .map(Line::body)
                                .toList()));
                assertThat(history.stream().filter(text -> !text.equals("Да")))
                        .as("in the order in which they were written")
                        .containsExactlyElementsOf(ours.stream()
                                .filter(line -> line.passage() instanceof Passage.Accepted)
                                .map(Line::body)
                                .filter(text -> !text.equals("Да"))
                                .toList());
            }
            assertThat(replies.keySet())
                    .as("every reply that was not taken back is there")
                    .allMatch(message -> desk.passage(message) != null);
        }

        private Map<String, Long> counted(List<String> texts) {
            return texts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }

        private <T> T any(List<T> these) {
            return these.get(chance.nextInt(these.size()));
        }
    }
}
