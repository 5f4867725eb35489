package dovod.channels;

import dovod.channels.Connection.State;
import dovod.channels.spi.Checked;
import dovod.channels.spi.Line;
import dovod.platform.Tenancy;
import dovod.platform.spi.Forgetful;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How well connections are. News of the same sort is written down every few seconds only. */
@Component
public class Health implements Forgetful {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** One answer that does not come is no silence yet, two in a row are. */
    private static final int SILENCE = 2;

    private final Map<String, Instant> written = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> unheard = new ConcurrentHashMap<>();
    private final Tenancy tenancy;
    private final JdbcConnections connections;
    private final Clock clock;

    Health(Tenancy tenancy, JdbcConnections connections, Clock clock) {
        this.tenancy = tenancy;
        this.connections = connections;
        this.clock = clock;
    }

    /** The other side answered us, whatever it said. */
    public void heard(Line line, @Nullable Integer quotaLeft, @Nullable Duration skew) {
        var silent = unheard.remove(line.connection());
        if (isTime("heard", line.connection()) || silent != null && silent >= SILENCE) {
            var heard = new Heard(clock.instant(), quotaLeft, skew);
            tenancy.run(line.tenant(), () -> connections.heard(line.tenant(), line.connection(), heard));
        }
    }

    /**
     * The other side gave no answer.
     *
     * @param unreachable there is no way to it: one such failure tells as much as several answers that do not come
     */
    public void unheard(Line line, boolean unreachable) {
        int count = unheard.merge(line.connection(), unreachable ? SILENCE : 1, Integer::sum);
        if (count >= SILENCE && isTime("silent", line.connection())) {
            tenancy.run(line.tenant(), () -> connections.silent(line.tenant(), line.connection(), clock.instant()));
        }
    }

    /** The other side brought something. */
    void pushed(Address address) {
        if (isTime("pushed", address.connection())) {
            tenancy.run(
                    address.tenant(),
                    () -> connections.pushed(address.tenant(), address.connection(), clock.instant()));
        }
    }

    /** The other side takes the credentials. */
    public void checked(Line line, Checked.Working found) {
        tenancy.run(line.tenant(), () -> connections.checked(line.tenant(), line.connection(), found, clock.instant()));
    }

    /**
     * The other side takes nothing more until a person does something: the connection rests.
     *
     * @param code {@code channels.trouble.<code>} says what
     * @param words the other side's
     */
    public void pause(Line line, String code, String words) {
        tenancy.run(line.tenant(), () -> {
            connections.setState(line.tenant(), line.connection(), State.PAUSED);
            connections.setTrouble(line.tenant(), line.connection(), code, words);
        });
    }

    /** Something does not work, the rest does. */
    public void limp(Line line, String code, String words) {
        if (isTime("limp " + code, line.connection())) {
            tenancy.run(line.tenant(), () -> connections.setTrouble(line.tenant(), line.connection(), code, words));
        }
    }

    /** Replies are refused for want of a subscription. */
    public void cannotReply(Line line) {
        tenancy.run(line.tenant(), () -> connections.setReplies(line.tenant(), line.connection(), false));
    }

    @Override
    public void forget() {
        written.clear();
        unheard.clear();
    }

    private boolean isTime(String what, UUID connection) {
        var now = clock.instant();
        var key = what + " " + connection;
        var last = written.get(key);
        if (last != null && now.isBefore(last.plus(PAUSE)) && !now.isBefore(last)) {
            return false;
        }
        written.put(key, now);
        return true;
    }
}
