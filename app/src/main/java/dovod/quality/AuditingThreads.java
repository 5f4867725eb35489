package dovod.quality;

import dovod.conversations.Utterance;
import dovod.kernel.TenantId;
import dovod.lib.replycheck.Side;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.quality.JdbcPending.Pending;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Judges what has been said, one conversation after another, each in a transaction of its own. One that cannot be
 * judged waits for longer and longer and stops nobody else.
 */
@Component
public class AuditingThreads {

    private static final Logger LOG = LoggerFactory.getLogger(AuditingThreads.class);

    private static final int SHARE = 100;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private final Tenancy tenancy;
    private final JdbcPending pending;
    private final JdbcReplies replies;
    private final JdbcFindings findings;
    private final JdbcMatters matters;
    private final FindingMatter finding;
    private final Exchanges exchanges;
    private final Rulings rulings;
    private final Corpora corpora;
    private final ReplyJudge judge;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    AuditingThreads(
            Tenancy tenancy,
            JdbcPending pending,
            JdbcReplies replies,
            JdbcFindings findings,
            JdbcMatters matters,
            FindingMatter finding,
            Exchanges exchanges,
            Rulings rulings,
            Corpora corpora,
            ReplyJudge judge,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.tenancy = tenancy;
        this.pending = pending;
        this.replies = replies;
        this.findings = findings;
        this.matters = matters;
        this.finding = finding;
        this.exchanges = exchanges;
        this.rulings = rulings;
        this.corpora = corpora;
        this.judge = judge;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /** @return true when there may be more to do at once */
    public boolean audit(TenantId tenant) {
        var touched = new HashSet<String>();
        var judged = 0;
        while (judged < SHARE && auditNext(tenant, touched)) {
            judged++;
        }
        touched.forEach(counterparty -> tend(tenant, counterparty));
        return judged == SHARE;
    }

    private boolean auditNext(TenantId tenant, Set<String> touched) {
        var held = new AtomicReference<Pending>();
        try {
            return tenancy.in(tenant, () -> auditNext(tenant, touched, held));
        } catch (RuntimeException failed) {
            var one = held.get();
            if (one == null) {
                throw failed;
            }
            LOG.warn("conversation {} cannot be judged; it is tried again later", one.conversation(), failed);
            tenancy.run(tenant, () -> putOff(tenant, one, failed));
            return true;
        }
    }

    private boolean auditNext(TenantId tenant, Set<String> touched, AtomicReference<Pending> held) {
        var next = pending.next(tenant, clock.instant());
        next.ifPresent(one -> {
            held.set(one);
            exchanges.of(tenant, one.conversation()).ifPresent(exchange -> {
                audit(tenant, exchange);
                touched.add(exchange.counterparty());
            });
            pending.done(tenant, one);
        });
        return next.isPresent();
    }

    private void audit(TenantId tenant, Exchange exchange) {
        var judged = rulings.of(tenant, exchange);
        if (exchange.weOwe()) {
            sort(tenant, finding.find(exchange, judged));
        } else {
            var now = clock.instant();
            Verdicts.replies(exchange, judged)
                    .values()
                    .forEach(verdict -> findings.keep(tenant, verdict, judge.mark(), now));
        }
        // Last: until it is committed nobody, not even this judge, shall have read it in the corpus.
        replies.add(tenant, exchange.counterparty(), said(exchange));
        live.tell(tenant, "conversation:" + exchange.transcript().conversation(), "judged");
    }

    private void sort(TenantId tenant, Matter matter) {
        if (matters.keep(tenant, matter)) {
            events.publishEvent(new MatterChanged(tenant, matter.conversation()));
        }
    }

    /** The replies in it that can no longer be taken back. */
    private static List<KeptReply> said(Exchange exchange) {
        return exchange.conversation().messages().stream()
                .filter(message -> message.from() == Side.RESPONDER)
                .map(message -> exchange.utterance(message.id()))
                .filter(Utterance::left)
                .filter(said -> !said.text().isBlank())
                .map(said -> new KeptReply(0, exchange.transcript().conversation(), said.id(), said.at(), said.text()))
                .toList();
    }

    private void putOff(TenantId tenant, Pending one, RuntimeException failed) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(one.attempts(), MOST_DOUBLINGS));
        pending.failed(
                tenant,
                one,
                clock.instant().plus(pause),
                Objects.requireNonNullElse(failed.getMessage(), failed.toString()));
    }

    private void tend(TenantId tenant, String counterparty) {
        tenancy.run(tenant, () -> replies.prune(tenant, counterparty, Corpora.KEPT));
        corpora.catchUp(tenant, counterparty);
    }
}
