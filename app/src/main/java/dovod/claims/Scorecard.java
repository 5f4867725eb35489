package dovod.claims;

import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the other side's support does, by marketplace, topic and month, counted from the claims themselves. */
@Component
public class Scorecard {

    private static final int MOST = 2_000;

    private final Tenancy tenancy;
    private final ClaimPacks packs;
    private final JdbcClaims claims;
    private final JdbcPayments payments;
    private final AuditingClaim auditing;
    private final Clock clock;

    Scorecard(
            Tenancy tenancy,
            ClaimPacks packs,
            JdbcClaims claims,
            JdbcPayments payments,
            AuditingClaim auditing,
            Clock clock) {
        this.tenancy = tenancy;
        this.packs = packs;
        this.claims = claims;
        this.payments = payments;
        this.auditing = auditing;
        this.clock = clock;
    }

    private record Key(YearMonth month, String marketplace, String topic, String currency) {}

    /** One claim with what its thread is worth. */
    private record Seen(Claim claim, ClaimAudit audit, List<Payment> payments, PromisesKept promises) {}

    /** Newest month first. */
    public List<Score> all(Actor actor) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var seen = new TreeMap<Key, List<Seen>>(Comparator.comparing(Key::month)
                    .reversed()
                    .thenComparing(Key::marketplace)
                    .thenComparing(Key::topic)
                    .thenComparing(Key::currency));
            for (var claim : claims.list(actor.tenant(), null, "", MOST)) {
                var zone = packs.of(claim).zone();
                var key = new Key(
                        YearMonth.from(claim.openedAt().atZone(zone)),
                        claim.marketplace(),
                        claim.topic(),
                        claim.claimed().currency());
                seen.computeIfAbsent(key, absent -> new ArrayList<>()).add(seen(actor, claim));
            }
            return seen.entrySet().stream()
                    .map(entry -> score(entry.getKey(), entry.getValue()))
                    .toList();
        });
    }

    private Seen seen(Actor actor, Claim claim) {
        var audit = auditing.audit(actor.tenant(), claim);
        var paid = payments.of(actor.tenant(), claim.id());
        return new Seen(claim, audit, paid, PromisesKept.of(audit, paid, packs.of(claim), clock.instant()));
    }

    private static Score score(Key key, List<Seen> all) {
        return new Score(
                key.month(),
                key.marketplace(),
                key.topic(),
                all.size(),
                sum(all, one -> one.audit().theirs().size()),
                sum(all, one -> (int) one.audit().templates()),
                sum(all, one -> one.audit().questions().size()),
                sum(all, Scorecard::settledAtOnce),
                sum(all, one -> (int) one.audit().settled()),
                sum(all, one -> one.audit().operators().size()),
                count(all, one -> !one.audit().operators().isEmpty()),
                mean(all, one -> since(one, reply -> true)),
                mean(all, one -> since(one, reply -> settles(reply) && !isTakenBack(one, reply))),
                count(all, Scorecard::isDisputed),
                sum(all, one -> one.promises().made()),
                sum(all, one -> one.promises().kept()),
                count(all, one -> one.claim().outcome() == Outcome.WON),
                count(all, one -> one.claim().outcome() == Outcome.LOST),
                count(all, one -> one.claim().outcome() == Outcome.EXPIRED),
                count(all, one -> one.claim().outcome() == Outcome.WITHDRAWN),
                money(all, key.currency(), Claim::claimed),
                money(all, key.currency(), Claim::accepted),
                money(all, key.currency(), Claim::posted),
                mean(all, Scorecard::toMoney));
    }

    private static int settledAtOnce(Seen one) {
        return one.audit().theirs().stream()
                .findFirst()
                .filter(Scorecard::settles)
                .map(Reply::verdict)
                .map(verdict -> verdict.answered())
                .orElse(0);
    }

    /** A canned text may touch on what was asked in general; an answer to us it is not. */
    static boolean settles(Reply reply) {
        var verdict = reply.verdict();
        return verdict != null && verdict.answered() > 0 && !verdict.isTemplate();
    }

    /** What the support itself has excluded since was no answer. */
    private static boolean isTakenBack(Seen one, Reply reply) {
        return one.audit().theirs().stream()
                .map(Reply::verdict)
                .filter(Objects::nonNull)
                .flatMap(verdict -> verdict.contradicted().stream())
                .anyMatch(quote -> quote.message().value().equals(reply.id()));
    }

    private static boolean isDisputed(Seen one) {
        return one.claim().status() != TicketStatus.IN_PROGRESS && !one.audit().statusHolds();
    }

    private static @Nullable Duration since(Seen one, Predicate<Reply> which) {
        var asked = one.audit().firstOurs().orElse(null);
        return asked == null
                ? null
                : one.audit().theirs().stream()
                        .filter(reply -> !reply.at().isBefore(asked))
                        .filter(which)
                        .findFirst()
                        .map(reply -> Duration.between(asked, reply.at()))
                        .orElse(null);
    }

    private static @Nullable Duration toMoney(Seen one) {
        return one.payments().stream()
                .map(Payment::at)
                .max(Instant::compareTo)
                .map(last -> Duration.between(one.claim().openedAt(), last))
                .orElse(null);
    }

    private static int sum(List<Seen> all, ToIntFunction<Seen> figure) {
        return all.stream().mapToInt(figure).sum();
    }

    private static int count(List<Seen> all, Predicate<Seen> which) {
        return (int) all.stream().filter(which).count();
    }

    private static @Nullable Duration mean(List<Seen> all, Function<Seen, @Nullable Duration> figure) {
        var known = all.stream().map(figure).filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? null
                : known.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(known.size());
    }

    private static Money money(List<Seen> all, String currency, Function<Claim, @Nullable Money> which) {
        long minor = all.stream()
                .map(one -> which.apply(one.claim()))
                .filter(Objects::nonNull)
                .mapToLong(Money::minor)
                .sum();
        return new Money(minor, currency);
    }
}
