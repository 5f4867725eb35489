package dovod.channels;

import dovod.channels.spi.Channel;
import dovod.kernel.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The channels that this desk speaks. */
@Component
class Channels {

    private final Map<String, Channel> byName;

    Channels(List<Channel> channels) {
        this.byName = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
    }

    Optional<Channel> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Channel get(String name) {
        return find(name).orElseThrow(NotFound::new);
    }
}
