package dovod.channels;

import dovod.platform.spi.AfterRestore;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What came in after the backup was taken is fetched once more: the pushes that told of it do not come again. */
@Component
class CatchingUp implements AfterRestore {

    private final Connections connections;
    private final Turns turns;

    CatchingUp(Connections connections, Turns turns) {
        this.connections = connections;
        this.turns = turns;
    }

    @Override
    public void restored(Instant taken) {
        for (var address : connections.addresses()) {
            connections
                    .line(address.tenant(), address.connection())
                    .ifPresent(line -> turns.ask(line, FetchingAgain.ACTIVITY, taken.toString()));
        }
    }
}
