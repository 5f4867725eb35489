package dovod.channels.ozon;

import dovod.channels.Health;
import dovod.channels.spi.Line;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonMethod;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks every six hours what the key may do and how long it will live, and what the subscription is. */
@Component
class CheckingKey implements OzonActivity {

    private final OzonAccess access;
    private final Health health;

    CheckingKey(OzonAccess access, Health health) {
        this.access = access;
        this.health = health;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Instant next(Instant ended) {
        return ended.plus(Duration.ofHours(6));
    }

    @Override
    public void take(Line line, @Nullable String argument) throws OzonException {
        health.checked(line, access.ask(line, OzonMethod.ROLES, KeyTrial::working));
    }
}
