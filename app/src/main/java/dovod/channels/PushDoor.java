package dovod.channels;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dovod.platform.Tenancy;
import dovod.platform.spi.Forgetful;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows whose push address a secret opens. */
@Component
class PushDoor implements Forgetful {

    private final Cache<String, Optional<Address>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();
    private final Tenancy tenancy;
    private final JdbcDirectory directory;

    PushDoor(Tenancy tenancy, JdbcDirectory directory) {
        this.tenancy = tenancy;
        this.directory = directory;
    }

    /** Empty when the secret opens nothing, or another channel's address. */
    Optional<Address> open(String channel, String secret) {
        var digest = PushSecrets.digest(secret);
        return known.get(
                        HexFormat.of().formatHex(digest),
                        unknown -> tenancy.directory(() -> directory.bySecret(digest)))
                .filter(address -> address.channel().equals(channel));
    }

    @Override
    public void forget() {
        known.invalidateAll();
    }
}
