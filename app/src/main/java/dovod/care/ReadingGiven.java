package dovod.care;

import dovod.conversations.ConversationId;
import dovod.conversations.Enclosure;
import dovod.conversations.Line;
import dovod.conversations.Threads;
import dovod.kernel.Actor;
import dovod.platform.OneLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Recognises what the buyer of a case has shown and named. The patterns are a list that a speaker can read. */
@Component
class ReadingGiven {

    private static final Pattern VIDEO = Pattern.compile(".*\\.(mp4|m4v|mov|webm)([?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_QUOTE = 160;

    private record Sign(Named.Kind kind, Pattern pattern) {}

    private final Threads threads;
    private final List<Sign> signs = signs();

    ReadingGiven(Threads threads) {
        this.threads = threads;
    }

    Given of(Actor actor, List<ConversationId> conversations) {
        var lines = threads.shown(actor, conversations);
        return new Given(
                lines.stream().flatMap(ReadingGiven::shown).toList(),
                Stream.of(Named.Kind.values())
                        .flatMap(kind -> latest(kind, lines).stream())
                        .toList());
    }

    private static Stream<Shown> shown(Line line) {
        var all = new ArrayList<Shown>();
        for (int place = 0; place < line.enclosures().size(); place++) {
            var one = line.enclosures().get(place);
            if (one.picture() || isVideo(one)) {
                all.add(new Shown(
                        line.id() + "/" + place, one.name(), isVideo(one), one.url(), one.thumbnailUrl(), line.at()));
            }
        }
        return all.stream();
    }

    private static boolean isVideo(Enclosure one) {
        var type = one.mediaType();
        return type == null ? VIDEO.matcher(one.name()).matches() : type.startsWith("video/");
    }

    private Optional<Named> latest(Named.Kind kind, List<Line> lines) {
        return lines.stream().flatMap(line -> named(kind, line).stream()).findFirst();
    }

    private Optional<Named> named(Named.Kind kind, Line line) {
        for (var sign : signs) {
            var found = sign.pattern().matcher(line.body());
            if (sign.kind() == kind && found.find()) {
                return Optional.of(new Named(
                        kind,
                        Objects.requireNonNull(found.group(1)),
                        OneLine.of(line.body(), LONGEST_QUOTE),
                        line.id().value(),
                        line.at()));
            }
        }
        return Optional.empty();
    }

    private static List<Sign> signs() {
        try (var list = Objects.requireNonNull(ReadingGiven.class.getResourceAsStream("recognised.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ReadingGiven::sign)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Sign sign(String line) {
        var parts = line.split(" ", 2);
        return new Sign(
                Named.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                Pattern.compile(parts[1], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
