package dovod.bench.faults;

import dovod.sandbox.SellerControl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Both sides, counted: each word of a buyer once here, each promised answer once there. */
final class Comparison {

    private static final int PATIENCE_SECONDS = 300;

    private final Api api;
    private final SellerControl seller;
    private final List<String> chats;
    private final Talk talk;

    Comparison(Api api, SellerControl seller, List<String> chats, Talk talk) {
        this.api = api;
        this.seller = seller;
        this.chats = chats;
        this.talk = talk;
    }

    /** Waits until both sides agree, at most five minutes: what was unknown is looked up with pauses. */
    List<String> faults() throws IOException, InterruptedException {
        var faults = compare();
        for (int waited = 0; !faults.isEmpty() && waited < PATIENCE_SECONDS; waited += 5) {
            System.out.printf("%d differences yet, such as %s%n", faults.size(), faults.getFirst());
            TimeUnit.SECONDS.sleep(5);
            faults = compare();
        }
        System.out.printf(
                "%d of buyers, %d of ours compared%n",
                talk.said().size(), talk.answered().size());
        return faults;
    }

    private List<String> compare() throws IOException, InterruptedException {
        var here = new ArrayList<String>();
        for (var conversation : api.conversations().values()) {
            here.addAll(api.texts(conversation));
        }
        var there = new ArrayList<String>();
        chats.forEach(chat -> seller.buyerSees(chat).forEach(message -> there.addAll(message.data())));
        var faults = new ArrayList<String>();
        check("buyers' words in the desk", talk.said(), here, faults);
        check("our answers at the marketplace", talk.answered(), there, faults);
        check("our answers in the desk", talk.answered(), here, faults);
        return faults;
    }

    private static void check(String where, List<String> expected, List<String> found, List<String> faults) {
        var counted = Talk.counted(found);
        for (var text : expected) {
            long times = counted.getOrDefault(text, 0L);
            if (times != 1) {
                faults.add(where + ": «" + text + "» " + times + " times");
            }
        }
    }
}
