package dovod.sandbox.state;

import dovod.sandbox.json.Json;
import dovod.sandbox.push.PushDesk;
import dovod.sandbox.script.Performance;
import dovod.sandbox.script.Stage;
import dovod.sandbox.state.SavedState.SavedPerformance;
import dovod.sandbox.time.VirtualClock;
import dovod.sandbox.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Saves the marketplace to a file and loads it from there. */
public final class StateFile {
    private final World world;
    private final VirtualClock clock;
    private final PushDesk pushes;
    private final Stage stage;

    public StateFile(World world, VirtualClock clock, PushDesk pushes, Stage stage) {
        this.world = world;
        this.clock = clock;
        this.pushes = pushes;
        this.stage = stage;
    }

    /** Writes the state beside the file first and then puts it in its place. */
    public void save(Path file) {
        var state = world.with(this::state);
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, file.getFileName().toString(), ".draft");
            Files.write(draft, Json.MAPPER.writeValueAsBytes(state));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot save the state to " + file, e);
        }
    }

    /**
     * Puts a saved state in the place of all that is there. The clock goes on from the saved time, or from the present
     * if that is later.
     *
     * @throws IllegalArgumentException when the file is none of ours
     */
    public void load(Path file) {
        var saved = read(file);
        if (saved.now().isAfter(clock.instant())) {
            clock.set(saved.now());
        }
        world.restore(saved.shops(), saved.generation() + 1);
        pushes.restore(saved.endpoints());
        saved.performances()
                .forEach(one -> stage.resume(
                        one.source(), one.clientId(), one.speed(), one.shift(), one.chats(), one.played()));
    }

    private static SavedState read(Path file) {
        try {
            var state = Json.MAPPER.readValue(Files.readAllBytes(file), SavedState.class);
            if (state.format() != SavedState.FORMAT) {
                throw new IllegalArgumentException(
                        file + " has format " + state.format() + ", which is not known here");
            }
            return state;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + " holds no saved state: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the state from " + file, e);
        }
    }

    private SavedState state() {
        return new SavedState(
                SavedState.FORMAT,
                clock.instant(),
                world.identifiers().generation(),
                world.saved(),
                List.copyOf(pushes.all()),
                stage.performances().stream().map(StateFile::saved).toList());
    }

    private static SavedPerformance saved(Performance performance) {
        return new SavedPerformance(
                performance.source(),
                performance.clientId(),
                performance.speed(),
                performance.shift(),
                Map.copyOf(performance.chats()),
                performance.progress());
    }
}
