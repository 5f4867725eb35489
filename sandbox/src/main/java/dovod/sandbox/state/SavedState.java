package dovod.sandbox.state;

import dovod.sandbox.push.Endpoint;
import dovod.sandbox.script.Performance.Progress;
import dovod.sandbox.world.SavedShop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that is kept.
 *
 * @param format 2: since there are reviews, questions and promotions
 * @param now by the virtual clock
 * @param generation how often the state has been loaded; numbers drawn by lot differ with it
 */
record SavedState(
        int format,
        Instant now,
        int generation,
        List<SavedShop> shops,
        List<Endpoint> endpoints,
        List<SavedPerformance> performances) {
    static final int FORMAT = 2;

    /** A story that was begun. */
    record SavedPerformance(
            String source,
            String clientId,
            double speed,
            Duration shift,
            Map<String, String> chats,
            Map<String, Progress> played) {}
}
