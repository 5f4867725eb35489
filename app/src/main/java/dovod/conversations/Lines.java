package dovod.conversations;

import dovod.kernel.TenantId;
import dovod.platform.files.Files;
import dovod.platform.files.StoredFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts to messages what belongs to them: files, pictures, how a reply fares. A handful of statements for all. */
@Component
class Lines {

    private final JdbcEnclosures enclosures;
    private final JdbcOutbox outbox;
    private final Files files;

    Lines(JdbcEnclosures enclosures, JdbcOutbox outbox, Files files) {
        this.enclosures = enclosures;
        this.outbox = outbox;
        this.files = files;
    }

    List<Line> of(TenantId tenant, List<JdbcThreads.Row> rows) {
        var ours = rows.stream()
                .filter(row -> row.author() == Author.US && row.person() != null)
                .map(JdbcThreads.Row::id)
                .toList();
        var parts = ours.isEmpty() ? Map.<MessageId, List<Outgoing>>of() : outbox.parts(tenant, ours);
        var attached = ours.isEmpty() ? Map.<MessageId, List<UUID>>of() : enclosures.attached(tenant, ours);
        var shown = rows.stream()
                .filter(row -> !row.pictures().isEmpty())
                .map(JdbcThreads.Row::id)
                .toList();
        var fetched = shown.isEmpty() ? Map.<JdbcEnclosures.Place, UUID>of() : enclosures.fetched(tenant, shown);
        var kept = kept(tenant, attached.values(), fetched.values());
        return rows.stream()
                .map(row -> line(row, parts, enclosed(row, attached, fetched, kept)))
                .toList();
    }

    private Map<UUID, StoredFile> kept(TenantId tenant, Collection<List<UUID>> attached, Collection<UUID> fetched) {
        var ids = new ArrayList<>(fetched);
        attached.forEach(ids::addAll);
        return files.find(tenant, ids).stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity(), (one, same) -> one));
    }

    private static Line line(JdbcThreads.Row row, Map<MessageId, List<Outgoing>> parts, List<Enclosure> enclosed) {
        var itsParts = parts.get(row.id());
        return new Line(
                row.id(),
                row.conversation(),
                row.author(),
                row.authorName(),
                row.person(),
                row.body(),
                enclosed,
                row.at(),
                row.receivedAt(),
                row.edited(),
                itsParts == null ? null : Passage.of(itsParts));
    }

    private static List<Enclosure> enclosed(
            JdbcThreads.Row row,
            Map<MessageId, List<UUID>> attached,
            Map<JdbcEnclosures.Place, UUID> fetched,
            Map<UUID, StoredFile> kept) {
        var enclosed = new ArrayList<Enclosure>();
        for (var id : attached.getOrDefault(row.id(), List.of())) {
            var file = kept.get(id);
            if (file != null) {
                enclosed.add(Enclosure.of(file));
            }
        }
        for (int position = 0; position < row.pictures().size(); position++) {
            var id = fetched.get(new JdbcEnclosures.Place(row.id(), position));
            var file = id == null ? null : kept.get(id);
            enclosed.add(
                    file == null
                            ? Enclosure.there(
                                    row.conversation(),
                                    row.id(),
                                    position,
                                    row.pictures().get(position))
                            : Enclosure.of(file));
        }
        return enclosed;
    }
}
