package dovod.conversations;

import dovod.conversations.spi.Courier;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The channels through which replies leave, by their names. */
@Component
class Couriers {

    private final Map<String, Courier> byChannel;

    Couriers(List<Courier> couriers) {
        this.byChannel = couriers.stream().collect(Collectors.toUnmodifiableMap(Courier::channel, Function.identity()));
    }

    Courier of(String channel) {
        var courier = byChannel.get(channel);
        if (courier == null) {
            throw new IllegalStateException("no courier for the channel " + channel);
        }
        return courier;
    }
}
