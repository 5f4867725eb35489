package dovod.channels;

import dovod.channels.spi.Push;
import dovod.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers a push: yes only once it is a durable row. */
@Component
public class AcceptingPush {

    private static final Logger LOG = LoggerFactory.getLogger(AcceptingPush.class);

    private final Channels channels;
    private final PushDoor door;
    private final GroupCommit commits;
    private final Health health;
    private final ReadingInbound reading;
    private final Clock clock;

    AcceptingPush(
            Channels channels, PushDoor door, GroupCommit commits, Health health, ReadingInbound reading, Clock clock) {
        this.channels = channels;
        this.door = door;
        this.commits = commits;
        this.health = health;
        this.reading = reading;
        this.clock = clock;
    }

    /** @throws NotFound when the secret opens nothing */
    public PushAnswered accept(String channelName, String secret, byte[] body) {
        var channel = channels.get(channelName);
        try {
            var address = door.open(channelName, secret).orElseThrow(NotFound::new);
            var answered = answer(address, channel.push(body), body);
            health.pushed(address);
            return answered;
        } catch (NotFound unknown) {
            throw unknown;
        } catch (RuntimeException broken) {
            LOG.warn("a push could not be kept", broken);
            return new PushAnswered(503, channel.unavailable());
        }
    }

    private PushAnswered answer(Address address, Push push, byte[] body) {
        return switch (push) {
            case Push.Ping(var answer) -> new PushAnswered(200, answer);
            case Push.Garbage(var answer) -> new PushAnswered(400, answer);
            case Push.Event(var key, var answer) -> {
                var text = new String(body, StandardCharsets.UTF_8);
                commits.commit(address.tenant(), Incoming.pushed(address.connection(), key, text, clock.instant()));
                reading.ring(address.tenant(), address.connection());
                yield new PushAnswered(200, answer);
            }
        };
    }
}
