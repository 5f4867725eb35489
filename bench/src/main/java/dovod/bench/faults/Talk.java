package dovod.bench.faults;

import dovod.bench.RussianText;
import dovod.sandbox.SellerControl;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Buyers who write and an agent who answers, whatever happens to the desk. Every text is said once in the world, so
 * that in the end each can be counted.
 */
final class Talk implements AutoCloseable {

    private static final int CONFLICT = 409;

    private final SellerControl seller;
    private final List<String> chats;
    private final Api api;
    private final SplittableRandom random;
    private final AtomicInteger number = new AtomicInteger();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final List<Thread> people;
    private volatile boolean over;

    Talk(SellerControl seller, List<String> chats, Api api, long seed) {
        this.seller = seller;
        this.chats = chats;
        this.api = api;
        this.random = new SplittableRandom(seed);
        this.people = List.of(
                Thread.ofPlatform().name("buyers").start(this::write),
                Thread.ofPlatform().name("agent").start(this::answer));
    }

    /** What buyers wrote. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** What the desk has promised to send. */
    List<String> answered() {
        return List.copyOf(answered);
    }

    private void write() {
        var chance = random.split();
        while (!over) {
            var text = "вопрос " + number.incrementAndGet();
            seller.buyerSays(chats.get(chance.nextInt(chats.size())), text);
            said.add(text);
            pause(50 + chance.nextInt(250));
        }
    }

    private void answer() {
        var chance = random.split();
        while (!over) {
            try {
                var known = open(api.conversations());
                if (!known.isEmpty()) {
                    reply(known.get(chance.nextInt(known.size())));
                }
            } catch (IOException deskIsDown) {
                pause(100);
            } catch (InterruptedException stopped) {
                return;
            }
            pause(50 + chance.nextInt(150));
        }
    }

    /** The desk's ids of this talk's chats; a marketplace has others, which nobody answers here. */
    private List<String> open(Map<String, String> known) {
        return chats.stream().filter(known::containsKey).map(known::get).toList();
    }

    /** Asks again with the same key until the desk says yes or no, as a program should that got no answer. */
    private void reply(String conversation) throws InterruptedException {
        int mine = number.incrementAndGet();
        // Words of its own each time: the desk stops a reply that was given in the thread already.
        var text = new RussianText(mine).fromUs() + " Ответ " + mine + ".";
        var key = "reply-" + mine;
        while (true) {
            try {
                int status = api.reply(conversation, text, key);
                if (status == CONFLICT) {
                    continue; // something new was said meanwhile: look again
                }
                if (status < 300) {
                    answered.add(text);
                }
                if (status < 500) {
                    return;
                }
            } catch (IOException deskIsDown) {
                pause(100);
            }
            if (over && Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everybody falls silent; the agent first finishes what he has begun. */
    @Override
    public void close() throws InterruptedException {
        over = true;
        for (var one : people) {
            one.join(TimeUnit.MINUTES.toMillis(1));
        }
    }

    /** How often each text stands somewhere. */
    static Map<String, Long> counted(List<String> texts) {
        return texts.stream()
                .collect(java.util.stream.Collectors.groupingBy(text -> text, java.util.stream.Collectors.counting()));
    }
}
