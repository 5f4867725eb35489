package dovod.cases;

import dovod.cases.CaseRow.About;
import dovod.cases.CaseRow.Care;
import dovod.cases.CaseRow.Last;
import dovod.cases.CaseRow.Notice;
import dovod.cases.CaseRow.Owed;
import dovod.conversations.Author;
import dovod.conversations.ConversationEvent.Arrived;
import dovod.conversations.ConversationEvent.Learned;
import dovod.conversations.ConversationEvent.MessagesArrived;
import dovod.conversations.ConversationId;
import dovod.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the case a message belongs to: the one that holds its conversation, else an open one of the same buyer that
 * is not about another order, else a new one. A case closed long ago stays closed; what comes then is a new matter.
 */
@Component
class OpeningCases {

    private static final Duration REOPENS_WITHIN = Duration.ofDays(30);
    private static final String BUYER_THREAD = "buyer";

    private final ChangingCases changing;
    private final JdbcCases cases;
    private final JdbcNumbers numbers;
    private final JdbcStrands strands;
    private final Clock clock;

    OpeningCases(ChangingCases changing, JdbcCases cases, JdbcNumbers numbers, JdbcStrands strands, Clock clock) {
        this.changing = changing;
        this.cases = cases;
        this.numbers = numbers;
        this.strands = strands;
        this.clock = clock;
    }

    /** Locks every case that these messages and threads may belong to. */
    LockedCases lockFor(MessagesArrived arrived) {
        var tenant = arrived.tenant();
        var conversations = Stream.concat(
                        arrived.messages().stream().map(Arrived::conversation),
                        arrived.learned().stream().map(Learned::conversation))
                .map(ConversationId::value)
                .distinct()
                .toList();
        var holding = strands.casesOf(tenant, conversations);
        var wanted = new HashSet<>(holding.values());
        cases.openOf(tenant, strangers(arrived.messages(), holding)).forEach(row -> wanted.add(row.id()));
        return changing.lock(tenant, wanted);
    }

    /** Null for the marketplace's own remark in a thread that nobody has written in. */
    @Nullable LockedCase caseFor(LockedCases locked, Arrived message) {
        var conversation = message.conversation().value();
        var holding = locked.holding(conversation);
        if (holding != null && !isPast(holding)) {
            return holding;
        }
        if (holding == null && message.author() == Author.SYSTEM) {
            return null;
        }
        var next = joinable(locked, message);
        if (next == null) {
            next = open(message);
            locked.add(next);
        } else {
            next.tell(message.at(), null, new CaseEvent.Joined(conversation));
        }
        move(conversation, message, holding, next);
        return next;
    }

    /** Numbers new cases in the order they were opened; last of all, so that few numbers are taken in vain. */
    void number(LockedCases locked) {
        var fresh = locked.all().stream().filter(LockedCase::isFresh).toList();
        if (!fresh.isEmpty()) {
            var number = numbers.take(locked.tenant(), fresh.size()) - fresh.size();
            for (var one : fresh) {
                one.become(one.row().numbered(++number));
            }
        }
    }

    private void move(UUID conversation, Arrived message, @Nullable LockedCase from, LockedCase to) {
        var now = clock.instant();
        if (from != null) {
            Objects.requireNonNull(from.strand(conversation)).left(now);
        }
        to.add(LockedStrand.fresh(StrandRow.linked(to.id(), conversation, message.kind(), now)));
    }

    /** Closed so long ago that a new message is a new matter. */
    private boolean isPast(LockedCase one) {
        var closure = one.row().closure();
        return closure != null && closure.at().plus(REOPENS_WITHIN).isBefore(clock.instant());
    }

    private static @Nullable LockedCase joinable(LockedCases locked, Arrived message) {
        if (message.buyer() == null) {
            return null;
        }
        return locked.all().stream()
                .filter(one -> one.row().isOpen())
                .filter(one -> isSameMatter(one.row().about(), message))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSameMatter(About about, Arrived message) {
        return about.shop().equals(message.shop())
                && about.kind().equals(message.kind())
                && Objects.equals(about.buyer(), message.buyer())
                && (about.order() == null
                        || message.order() == null
                        || about.order().equals(message.order()));
    }

    private static LockedCase open(Arrived message) {
        var id = Ids.next();
        var waitingOn = message.kind().equals(BUYER_THREAD) ? WaitingOn.BUYER : WaitingOn.MARKETPLACE;
        var one = LockedCase.fresh(new CaseRow(
                id,
                0,
                message.at(),
                message.at(),
                new About(
                        message.shop(),
                        message.channel(),
                        message.kind(),
                        message.buyer(),
                        message.buyerName(),
                        message.order(),
                        message.posting(),
                        message.sku(),
                        Subject.of(message.line())),
                new Last(message.at(), message.line(), message.author().code(), false),
                new Care(waitingOn, null, null, 0, List.of()),
                new Owed(null, null, false, null),
                null,
                null,
                Notice.NONE,
                null));
        one.tell(message.at(), null, new CaseEvent.Opened());
        return one;
    }

    private static List<UUID> strangers(List<Arrived> messages, Map<UUID, UUID> holding) {
        var buyers = new ArrayList<UUID>();
        for (var message : messages) {
            if (message.buyer() != null
                    && !holding.containsKey(message.conversation().value())) {
                buyers.add(message.buyer());
            }
        }
        return buyers;
    }
}
