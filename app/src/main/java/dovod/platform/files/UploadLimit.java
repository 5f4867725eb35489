package dovod.platform.files;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import dovod.platform.Throttle;
import dovod.platform.spi.Forgetful;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many files one person may bring within a while: each is read whole, and pictures are drawn anew. */
@Component
class UploadLimit implements Forgetful {

    private static final Duration WINDOW = Duration.ofMinutes(5);

    private record Who(TenantId tenant, @Nullable UUID person) {}

    private final Throttle<Who> throttle;

    UploadLimit(Clock clock, @Value("${dovod.files.uploads-per-person:100}") int most) {
        this.throttle = new Throttle<>(clock, most, WINDOW);
    }

    /** @throws Refused {@code uploads_often}, with the seconds after which the next one is welcome */
    void take(Actor actor) {
        throttle.take(new Who(actor.tenant(), actor.person())).ifPresent(wait -> {
            throw new Refused(Refusal.tooMany("uploads_often", wait.toSeconds()));
        });
    }

    @Override
    public void forget() {
        throttle.forget();
    }
}
