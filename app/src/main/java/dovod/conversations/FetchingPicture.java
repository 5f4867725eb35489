package dovod.conversations;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import dovod.platform.files.StoredFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fetches a picture of the other side through its channel the first time somebody looks, and keeps it. */
@Component
public class FetchingPicture {

    private final Tenancy tenancy;
    private final Conversations conversations;
    private final JdbcThreads threads;
    private final JdbcEnclosures enclosures;
    private final Couriers couriers;
    private final Files files;

    FetchingPicture(
            Tenancy tenancy,
            Conversations conversations,
            JdbcThreads threads,
            JdbcEnclosures enclosures,
            Couriers couriers,
            Files files) {
        this.tenancy = tenancy;
        this.conversations = conversations;
        this.threads = threads;
        this.enclosures = enclosures;
        this.couriers = couriers;
        this.files = files;
    }

    /**
     * @param position among the pictures of the message, from 0
     * @throws IOException when the channel does not give it now
     * @throws NotFound when there is no such picture here
     */
    public StoredFile fetch(Actor actor, ConversationId conversation, MessageId message, int position)
            throws IOException {
        actor.need(Right.READ_CASES);
        var tenant = actor.tenant();
        var row = tenancy.read(tenant, () -> threads.one(tenant, message));
        if (!row.conversation().equals(conversation)
                || position < 0
                || position >= row.pictures().size()) {
            throw new NotFound();
        }
        var place = new JdbcEnclosures.Place(message, position);
        var known = kept(actor, place);
        if (known.isPresent()) {
            return known.get();
        }
        var file = ask(actor, conversation, row.pictures().get(position));
        tenancy.run(tenant, () -> enclosures.fetched(tenant, place, file.id()));
        // Two may have asked at once: all see the one that was first.
        return kept(actor, place).orElse(file);
    }

    private Optional<StoredFile> kept(Actor actor, JdbcEnclosures.Place place) {
        return tenancy.read(actor.tenant(), () -> enclosures.fetched(actor.tenant(), place))
                .map(id -> files.find(actor.tenant(), List.of(id)).getFirst());
    }

    private StoredFile ask(Actor actor, ConversationId conversation, String address) throws IOException {
        var head = conversations.head(actor, conversation);
        var name = address.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        try (var content = couriers.of(head.channel()).picture(actor.tenant(), head.thread(), address)) {
            return files.keep(Actor.desk(actor.tenant()), name, content);
        }
    }
}
