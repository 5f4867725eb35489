package dovod.platform;

import dovod.platform.spi.Obstacle;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;

/** Whether the desk takes work, and what stands in the way. */
@Component
class Readiness {

    /** @param reasons words for operators; empty when ready */
    record Answer(boolean ready, List<String> reasons) {}

    private final List<Obstacle> obstacles;
    private final ApplicationAvailability availability;

    Readiness(List<Obstacle> obstacles, ApplicationAvailability availability) {
        this.obstacles = obstacles;
        this.availability = availability;
    }

    Answer ask() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return new Answer(false, List.of("starting or stopping"));
        }
        var reasons = obstacles.stream()
                .map(Obstacle::obstacle)
                .flatMap(Optional::stream)
                .toList();
        return new Answer(reasons.isEmpty(), reasons);
    }
}
