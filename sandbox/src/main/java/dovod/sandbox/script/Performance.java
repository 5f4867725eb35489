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
    private final Map<String, Progress> played = new ConcurrentHashMap<>();
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
        return progress(thread).scenes;
    }

    /** How far all threads are. */
    public Map<String, Progress> progress() {
        return Map.copyOf(played);
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
        return played.values().stream().mapToInt(Progress::scenes).sum();
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

    /** Since when the thread has stood where it stands. */
    Instant since(String thread) {
        return progress(thread).since;
    }

    void advance(String thread, Progress now) {
        played.put(thread, now);
    }

    private Progress progress(String thread) {
        return played.getOrDefault(thread, new Progress(0, Instant.EPOCH));
    }

    void waitFor(String thread, String who) {
        waiting.put(thread, who);
    }

    /** Ends a wait; false when nobody waited. */
    boolean stopWaiting(String thread) {
        return waiting.remove(thread) != null;
    }

    /**
     * How far a thread is.
     *
     * @param scenes how many have been played
     * @param since when the last of them was, or when the story began
     */
    public record Progress(int scenes, Instant since) {}
}
