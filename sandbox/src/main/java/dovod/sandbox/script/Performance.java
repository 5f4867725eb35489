package dovod.sandbox.script;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A story being played for one seller. Its threads move on the agenda's thread only; anybody may look. */
public final class Performance {
    private final String source;
    private final Story story;
    private final String clientId;
    private final double speed;
    private final Duration shift;
    private final Map<String, String> chats = new ConcurrentHashMap<>();
    private final Map<String, Integer> played = new ConcurrentHashMap<>();
    private final Map<String, String> waiting = new ConcurrentHashMap<>();

    /**
     * @param source the name or file it was read from
     * @param shift what is added to the story's own calendar
     */
    Performance(String source, Story story, String clientId, double speed, Duration shift) {
        this.source = source;
        this.story = story;
        this.clientId = clientId;
        this.speed = speed;
        this.shift = shift;
    }

    public String source() {
        return source;
    }

    public Story story() {
        return story;
    }

    public String clientId() {
        return clientId;
    }

    public double speed() {
        return speed;
    }

    public Duration shift() {
        return shift;
    }

    /** Ids of the chats by the keys of the cast. */
    public Map<String, String> chats() {
        return chats;
    }

    /** How many scenes of a thread have been played. */
    public int played(String thread) {
        return played.getOrDefault(thread, 0);
    }

    /** Whose answers are waited for: keys of the cast by thread. */
    public Map<String, String> waiting() {
        return Map.copyOf(waiting);
    }

    /** How many scenes all threads have. */
    public int scenes() {
        return story.threads().values().stream()
                .mapToInt(scenes -> scenes.size())
                .sum();
    }

    /** How many of them have been played. */
    public int scenesPlayed() {
        return played.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean over() {
        return scenesPlayed() == scenes();
    }

    Instant shifted(Instant time) {
        return time.plus(shift);
    }

    Duration scaled(Duration pause) {
        return Duration.ofNanos(Math.round(pause.toMillis() / speed * 1e6));
    }

    void advance(String thread, int scenesDone) {
        played.put(thread, scenesDone);
    }

    void waitFor(String thread, String who) {
        waiting.put(thread, who);
    }

    /** Ends a wait; false when nobody waited. */
    boolean stopWaiting(String thread) {
        return waiting.remove(thread) != null;
    }
}
