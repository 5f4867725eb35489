package dovod.program;

import dovod.sandbox.SellerControl;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Buyers who write and an agent's program that answers, whatever happens to the desk. Every text is said once. */
final class Talk implements AutoCloseable {

    private static final int CONFLICT = 409;
    private static final int BROKEN = 500;

    private final SellerControl seller;
    private final List<String> chats;
    private final Program program;
    private final AtomicInteger number = new AtomicInteger();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();
    private final List<Thread> people;
    private volatile boolean over;

    Talk(SellerControl seller, List<String> chats, Program program) {
        this.seller = seller;
        this.chats = chats;
        this.program = program;
        this.people = List.of(
                Thread.ofPlatform().daemon().name("buyers").start(this::write),
                Thread.ofPlatform().daemon().name("agent").start(this::answer));
    }

    /** What buyers wrote. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** What the desk has promised to send. */
    List<String> answered() {
        return List.copyOf(answered);
    }

    /** Every status the agent's program was answered with. */
    Set<Integer> statuses() {
        return Set.copyOf(statuses);
    }

    /** Until so many more were written and so many more were answered. */
    void goOn(int words, int answers) {
        int allSaid = said.size() + words;
        int allAnswered = answered.size() + answers;
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (said.size() < allSaid || answered.size() < allAnswered) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the talk stands still: " + said.size() + " said, " + answered.size()
                        + " answered, statuses " + statuses);
            }
            pause(10);
        }
    }

    private void write() {
        while (!over) {
            int mine = number.incrementAndGet();
            var text = "вопрос " + mine;
            seller.buyerSays(chats.get(mine % chats.size()), text);
            said.add(text);
            pause(40);
        }
    }

    private void answer() {
        while (!over) {
            try {
                var known = program.conversations();
                if (!known.isEmpty()) {
                    int mine = number.incrementAndGet();
                    reply(known.get(mine % known.size()), "ответ " + mine, "reply-" + mine);
                }
            } catch (IOException away) {
                pause(50);
            } catch (InterruptedException stopped) {
                return;
            }
            pause(60);
        }
    }

    /** Asks again with the same key until the desk says yes or no, as a program should that got no answer. */
    private void reply(String conversation, String text, String key) throws InterruptedException {
        for (int status = CONFLICT; status == CONFLICT || status >= BROKEN; ) {
            try {
                status = program.reply(conversation, text, key).statusCode();
                statuses.add(status);
                if (status < 300) {
                    answered.add(text);
                }
            } catch (IOException away) {
                status = BROKEN;
                pause(50);
            }
        }
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Everybody falls silent; the agent first finishes what he has begun. */
    @Override
    public void close() throws InterruptedException {
        over = true;
        for (var one : people) {
            one.join(TimeUnit.MINUTES.toMillis(1));
        }
    }
}
