package dovod.channels;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.spi.StatusItem;
import dovod.platform.spi.StatusItem.Tone;
import dovod.platform.spi.StatusLine;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A word on how the connections are: of each channel the worst, and keys that will die soon. */
@Component
class ChannelStatus implements StatusLine {

    private static final int ORDER = 10;
    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final Duration OLD = Duration.ofMinutes(10);
    private static final int KEY_SOON = 14;
    private static final int KEY_NOW = 7;

    private final Connections connections;
    private final Channels channels;
    private final Clock clock;

    ChannelStatus(Connections connections, Channels channels, Clock clock) {
        this.connections = connections;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public List<StatusItem> items(Actor actor) {
        var path = actor.may(Right.ADMINISTER) ? "/settings/shops" : null;
        var all = connections.connected(actor.tenant());
        var worst = all.stream().map(connection -> heard(connection, path)).max(Comparator.comparing(StatusItem::tone));
        var keys = all.stream().flatMap(connection -> key(connection, path));
        return Stream.concat(worst.stream(), keys).toList();
    }

    private StatusItem heard(Connection connection, @Nullable String path) {
        var title = title(connection);
        if (!connection.working()) {
            return new StatusItem(ORDER, Tone.BAD, "channels.status.paused", List.of(title), path);
        }
        var heard = connection.lastHeardAt();
        if (heard == null) {
            return new StatusItem(ORDER, Tone.NEAR, "channels.status.never", List.of(title), path);
        }
        var silent = connection.silentSince();
        if (silent != null) {
            return silent(title, Duration.between(silent, clock.instant()), path);
        }
        var age = Duration.between(heard, clock.instant());
        var tone = age.compareTo(FRESH) < 0 ? Tone.GOOD : age.compareTo(OLD) < 0 ? Tone.NEAR : Tone.BAD;
        return ago(tone, title, age.isNegative() ? Duration.ZERO : age, path);
    }

    private static StatusItem silent(String title, Duration since, @Nullable String path) {
        var tone = since.compareTo(OLD) < 0 ? Tone.NEAR : Tone.BAD;
        return since.toMinutes() < 1
                ? new StatusItem(ORDER, tone, "channels.status.silent", List.of(title), path)
                : new StatusItem(
                        ORDER, tone, "channels.status.silent.minutes", List.of(title, since.toMinutes()), path);
    }

    private static StatusItem ago(Tone tone, String title, Duration age, @Nullable String path) {
        if (age.toSeconds() < 120) {
            return new StatusItem(ORDER, tone, "channels.status.seconds", List.of(title, age.toSeconds()), path);
        }
        return age.toMinutes() < 120
                ? new StatusItem(ORDER, tone, "channels.status.minutes", List.of(title, age.toMinutes()), path)
                : new StatusItem(ORDER, tone, "channels.status.hours", List.of(title, age.toHours()), path);
    }

    private Stream<StatusItem> key(Connection connection, @Nullable String path) {
        var days = connection.keyDaysLeft(clock.instant());
        if (days == null || days > KEY_SOON) {
            return Stream.of();
        }
        var tone = days > KEY_NOW ? Tone.NEAR : Tone.BAD;
        return Stream.of(
                new StatusItem(ORDER + 1, tone, "channels.status.key", List.of(title(connection), days), path));
    }

    private String title(Connection connection) {
        return channels.get(connection.channel()).title();
    }
}
