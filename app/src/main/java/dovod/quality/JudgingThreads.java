package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.Utterance;
import dovod.kernel.TenantId;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Side;
import dovod.platform.Live;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What judging a conversation leaves behind, inside the transaction that holds it. */
@Component
class JudgingThreads {

    private final JdbcPending pending;
    private final Exchanges exchanges;
    private final Rulings rulings;
    private final FindingMatter finding;
    private final JdbcMatters matters;
    private final JdbcFindings findings;
    private final JdbcReplies replies;
    private final ReplyJudge judge;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    JudgingThreads(
            JdbcPending pending,
            Exchanges exchanges,
            Rulings rulings,
            FindingMatter finding,
            JdbcMatters matters,
            JdbcFindings findings,
            JdbcReplies replies,
            ReplyJudge judge,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.pending = pending;
        this.exchanges = exchanges;
        this.rulings = rulings;
        this.finding = finding;
        this.matters = matters;
        this.findings = findings;
        this.replies = replies;
        this.judge = judge;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Judges buyers' conversations with one statement for each kind of row, however many they are.
     *
     * @return those with the marketplace's support: a reply there may be the template of the one before, so each is
     *     judged when all earlier ones are in the corpus
     */
    List<ConversationId> judgeTogether(TenantId tenant, List<Pending> held, Set<String> touched) {
        var all = exchanges.of(tenant, held.stream().map(Pending::conversation).toList());
        var owed = all.stream().filter(Exchange::weOwe).toList();
        sort(tenant, owed);
        leave(tenant, owed, touched);
        var left = all.stream()
                .filter(exchange -> !exchange.weOwe())
                .map(Exchange::id)
                .toList();
        pending.done(
                tenant,
                held.stream().filter(one -> !left.contains(one.conversation())).toList());
        return left;
    }

    /** Judges one conversation of any kind; one that nobody owes answers in is done with. */
    void judge(TenantId tenant, Pending held, Set<String> touched) {
        exchanges.of(tenant, held.conversation()).ifPresent(exchange -> {
            if (exchange.weOwe()) {
                sort(tenant, List.of(exchange));
            } else {
                audit(tenant, exchange);
            }
            leave(tenant, List.of(exchange), touched);
        });
        pending.done(tenant, List.of(held));
    }

    private void sort(TenantId tenant, List<Exchange> owed) {
        var judged = rulings.of(tenant, owed);
        var found = new ArrayList<FoundMatter>();
        for (var exchange : owed) {
            found.add(finding.find(exchange, Objects.requireNonNull(judged.get(exchange.id()))));
        }
        var changed = matters.keep(tenant, found);
        if (!changed.isEmpty()) {
            events.publishEvent(new MattersChanged(tenant, changed));
        }
    }

    private void audit(TenantId tenant, Exchange exchange) {
        Judgement judged = rulings.of(tenant, exchange);
        Verdicts.replies(exchange, judged)
                .values()
                .forEach(verdict -> findings.keep(tenant, verdict, judge.mark(), clock.instant()));
    }

    /** Last: until it is committed nobody, not even this judge, shall have read a reply in the corpus. */
    private void leave(TenantId tenant, List<Exchange> judged, Set<String> touched) {
        judged.stream().collect(Collectors.groupingBy(Exchange::counterparty)).forEach((counterparty, among) -> {
            replies.add(
                    tenant,
                    counterparty,
                    among.stream().flatMap(one -> said(one).stream()).toList());
            touched.add(counterparty);
        });
        live.tell(tenant, judged.stream().map(one -> "conversation:" + one.id()).toList(), "judged");
    }

    /** The replies in it that can no longer be taken back. */
    private static List<KeptReply> said(Exchange exchange) {
        return exchange.conversation().messages().stream()
                .filter(message -> message.from() == Side.RESPONDER)
                .map(message -> exchange.utterance(message.id()))
                .filter(Utterance::left)
                .filter(said -> !said.text().isBlank())
                .map(said -> new KeptReply(0, exchange.id(), said.id(), said.at(), said.text()))
                .toList();
    }
}
