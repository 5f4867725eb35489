package dovod.conversations;

import dovod.conversations.spi.Ability;
import dovod.conversations.spi.Courier;
import dovod.conversations.spi.Delivery;
import dovod.conversations.spi.Parcel;
import dovod.conversations.spi.Thread;
import dovod.conversations.spi.Trace;
import dovod.kernel.TenantId;
import dovod.platform.spi.Forgetful;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A marketplace in memory with a real one's vices: it answers without an id, answers after the fact or not at all, and
 * lets a request that was given up take effect later. Its history is the truth the tests count in.
 */
@Component
class FakeCourier implements Courier, Forgetful {

    static final String CHANNEL = "fake";

    /** How the next delivery goes; {@link #FINE} when nothing else was asked for. */
    enum Mood {
        FINE,
        DECLINES,
        NOT_NOW,
        /** It happened, and the answer was lost. */
        CUT_AFTER,
        /** It did not happen, and nobody says so. */
        CUT_BEFORE,
        /** It happens a while after the request was given up. */
        LATE,
        BREAKS_AFTER,
        /** The desk is killed before anything went out. */
        DIES_BEFORE,
        /** The desk is killed when it has happened and nobody knows yet. */
        DIES_AFTER
    }

    /** The end of a process, as far as a test can have it. */
    static final class Killed extends Error {}

    record Entry(String externalId, boolean file, String text, Instant at) {}

    private final Clock clock;
    private final Map<String, List<Entry>> histories = new HashMap<>();
    private final Deque<Mood> moods = new ArrayDeque<>();
    private final List<Runnable> late = new ArrayList<>();
    private final Map<String, byte[]> pictures = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private Ability ability = able();
    private boolean historyOpen = true;
    private long lastId;
    private Runnable during = () -> {};

    FakeCourier(Clock clock) {
        this.clock = clock;
    }

    private static Ability able() {
        return new Ability(true, null, null, 1000, Set.of("image/png", "image/jpeg"), 1 << 20, null);
    }

    @Override
    public synchronized void forget() {
        histories.clear();
        moods.clear();
        late.clear();
        pictures.clear();
        asked.clear();
        ability = able();
        historyOpen = true;
        lastId = 3_000_000_000_000_500_000L;
        during = () -> {};
    }

    synchronized void next(Mood... coming) {
        moods.addAll(List.of(coming));
    }

    /** No more moods. */
    synchronized void calm() {
        moods.clear();
    }

    synchronized void ability(Ability now) {
        ability = now;
    }

    synchronized void historyOpen(boolean open) {
        historyOpen = open;
    }

    synchronized void picture(String address, byte[] content) {
        pictures.put(address, content);
    }

    /** Runs while the next parcel is between its request and its answer. */
    synchronized void during(Runnable happening) {
        during = happening;
    }

    /** What was given up takes effect now. */
    synchronized void lateEffects() {
        late.forEach(Runnable::run);
        late.clear();
    }

    synchronized List<Entry> history(String chat) {
        return List.copyOf(histories.getOrDefault(chat, List.of()));
    }

    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    /** What a poll of the history tells. */
    synchronized List<Arrival> poll(Chat chat) {
        return history(chat.id()).stream()
                .map(entry -> entry.file()
                        ? chat.told(
                                0,
                                Author.US,
                                "",
                                List.of("https://fake.example/" + entry.externalId()),
                                entry.at(),
                                false)
                        : chat.us(0, entry.text(), entry.at()))
                .map(new Renaming(history(chat.id()))::apply)
                .toList();
    }

    /** Gives the told arrivals the ids of the history, in order. */
    private static final class Renaming {
        private final List<Entry> entries;
        private int next;

        Renaming(List<Entry> entries) {
            this.entries = entries;
        }

        Arrival apply(Arrival told) {
            return new Arrival(
                    told.channel(),
                    told.connection(),
                    told.shop(),
                    told.conversation(),
                    told.kind(),
                    entries.get(next++).externalId(),
                    told.author(),
                    told.buyer(),
                    told.authorName(),
                    told.body(),
                    told.pictures(),
                    told.at(),
                    told.order(),
                    told.posting(),
                    told.sku(),
                    told.changed());
        }
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public synchronized Ability ability(TenantId tenant, Thread thread) {
        return ability;
    }

    @Override
    public Delivery deliver(TenantId tenant, Parcel parcel) {
        Runnable happening;
        synchronized (this) {
            happening = during;
            during = () -> {};
        }
        happening.run();
        return answer(parcel);
    }

    private synchronized Delivery answer(Parcel parcel) {
        asked.add(parcel.text());
        var mood = moods.isEmpty() ? Mood.FINE : moods.poll();
        return switch (mood) {
            case FINE -> {
                write(parcel);
                yield new Delivery.Taken();
            }
            case DECLINES -> new Delivery.Declined("window_closed", "48 hours are over");
            case NOT_NOW -> new Delivery.NotNow(Duration.ofSeconds(30), "too many requests");
            case CUT_AFTER -> {
                write(parcel);
                yield new Delivery.Unclear("connection reset");
            }
            case CUT_BEFORE -> new Delivery.Unclear("connection reset");
            case LATE -> {
                late.add(() -> write(parcel));
                yield new Delivery.Unclear("timed out");
            }
            case DIES_BEFORE -> throw new Killed();
            case DIES_AFTER -> {
                write(parcel);
                throw new Killed();
            }
            case BREAKS_AFTER -> {
                write(parcel);
                throw new IllegalStateException("the client has a bug");
            }
        };
    }

    private void write(Parcel parcel) {
        write(parcel.thread().externalId(), parcel.file() != null, parcel.text());
    }

    /** Somebody has written this over there. */
    void write(String chat, String text) {
        write(chat, false, text);
    }

    private synchronized void write(String chat, boolean file, String text) {
        lastId++;
        histories
                .computeIfAbsent(chat, first -> new ArrayList<>())
                .add(new Entry(String.valueOf(lastId), file, text, clock.instant()));
    }

    @Override
    public synchronized Trace find(TenantId tenant, Parcel parcel) {
        if (!historyOpen) {
            return new Trace.CannotLook("503");
        }
        var candidates = history(parcel.thread().externalId()).stream()
                .filter(entry -> entry.file() == (parcel.file() != null))
                .filter(entry -> entry.file() || entry.text().equals(parcel.text()))
                .filter(entry -> !parcel.taken().contains(entry.externalId()))
                .filter(entry -> parcel.watermark() == null
                        || ExternalIds.ORDER.compare(entry.externalId(), parcel.watermark()) > 0)
                .toList();
        if (candidates.size() <= parcel.twins()) {
            return new Trace.NotThere();
        }
        return candidates.size() == parcel.twins() + 1
                ? new Trace.Found(
                        candidates.getLast().externalId(), candidates.getLast().at())
                : new Trace.Ambiguous();
    }

    @Override
    public synchronized InputStream picture(TenantId tenant, Thread thread, String address) throws IOException {
        var content = pictures.get(address);
        if (content == null) {
            throw new IOException("no such picture");
        }
        return new ByteArrayInputStream(content);
    }
}
