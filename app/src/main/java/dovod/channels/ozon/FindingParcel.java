package dovod.channels.ozon;

import dovod.channels.Connection;
import dovod.channels.Connections;
import dovod.channels.spi.Line;
import dovod.conversations.spi.Parcel;
import dovod.conversations.spi.Trace;
import dovod.lib.ozon.ChatMessage;
import dovod.lib.ozon.MessageId;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks into the history for something that may have been sent. */
@Component
class FindingParcel {

    private static final Logger LOG = LoggerFactory.getLogger(FindingParcel.class);

    /** How far the clocks may differ beyond what is known of them. */
    private static final Duration SLACK = Duration.ofSeconds(90);

    private static final Duration FAR_APART = Duration.ofMinutes(10);

    private final ChatHistory history;
    private final Connections connections;

    FindingParcel(ChatHistory history, Connections connections) {
        this.history = history;
        this.connections = connections;
    }

    Trace find(Line line, Parcel parcel) {
        try {
            var candidates = new ArrayList<ChatMessage>();
            var since = since(line, parcel);
            history.backwards(line, parcel.thread().externalId(), page -> {
                page.items().stream()
                        .filter(message -> isCandidate(message, parcel, since))
                        .forEach(candidates::add);
                return !isPast(page, parcel, since);
            });
            return judge(candidates, parcel.twins());
        } catch (OzonException failed) {
            LOG.info("the history of {} did not open: {}", parcel.thread().externalId(), failed.toString());
            return new Trace.CannotLook("no_answer");
        }
    }

    private static Trace judge(List<ChatMessage> candidates, int twins) {
        var newest = candidates.stream().max(Comparator.comparing(ChatMessage::id));
        int distinct = (int) candidates.stream().map(ChatMessage::id).distinct().count();
        if (newest.isEmpty() || distinct <= twins) {
            return new Trace.NotThere();
        }
        if (distinct > twins + 1) {
            return new Trace.Ambiguous();
        }
        var found = newest.get();
        return new Trace.Found(found.id().digits(), found.createdAt() == null ? Instant.EPOCH : found.createdAt());
    }

    private static boolean isCandidate(ChatMessage message, Parcel parcel, @Nullable Instant since) {
        boolean equal =
                parcel.file() == null ? SellerWords.isText(message, parcel.text()) : SellerWords.isFile(message);
        return equal
                && !parcel.taken().contains(message.id().digits())
                && isAfter(message.id(), parcel.watermark())
                && (since == null
                        || message.createdAt() == null
                        || !message.createdAt().isBefore(since));
    }

    private static boolean isPast(Page<ChatMessage> page, Parcel parcel, @Nullable Instant since) {
        var oldest = ChatHistory.oldest(page);
        return oldest != null
                && (!isAfter(oldest.id(), parcel.watermark())
                        || since != null
                                && oldest.createdAt() != null
                                && oldest.createdAt().isBefore(since));
    }

    private static boolean isAfter(MessageId id, @Nullable String watermark) {
        return watermark == null || !watermark.matches("\\d+") || id.compareTo(new MessageId(watermark)) > 0;
    }

    /**
     * When it was handed over, by Ozon's clock, and a little earlier. Clocks that are far apart tell nothing of times
     * within a chat: then the watermark alone decides, where there is one.
     */
    private @Nullable Instant since(Line line, Parcel parcel) {
        var startedAt = parcel.startedAt();
        var skew = connections
                .known(line.tenant(), line.connection())
                .map(Connection::clockSkew)
                .orElse(Duration.ZERO);
        boolean apart = skew.abs().compareTo(FAR_APART) > 0;
        return startedAt == null || apart && parcel.watermark() != null
                ? null
                : startedAt.plus(skew).minus(SLACK);
    }
}
