package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.kernel.TenantId;
import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Message;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The one way to a verdict: what the machine thinks, with what people said put in its place. */
@Component
class Rulings {

    private final Tenancy tenancy;
    private final Corpora corpora;
    private final JdbcCorrections corrections;
    private final SentenceKeys keys;
    private final ReplyJudge judge;

    Rulings(Tenancy tenancy, Corpora corpora, JdbcCorrections corrections, SentenceKeys keys, ReplyJudge judge) {
        this.tenancy = tenancy;
        this.corpora = corpora;
        this.corrections = corrections;
        this.keys = keys;
        this.judge = judge;
    }

    Judgement of(TenantId tenant, Exchange exchange) {
        return tenancy.once(
                new Ruled(exchange.id()),
                () -> Objects.requireNonNull(of(tenant, List.of(exchange)).get(exchange.id())));
    }

    private record Ruled(ConversationId conversation) {}

    /** The same for many, whose corpora and corrections are read once for all. */
    Map<ConversationId, Judgement> of(TenantId tenant, Collection<Exchange> exchanges) {
        var judged = new LinkedHashMap<Exchange, Judgement>();
        exchanges.stream()
                .collect(Collectors.groupingBy(Exchange::counterparty))
                .forEach((counterparty, among) -> corpora.search(tenant, counterparty, corpus -> {
                    among.forEach(one -> judged.put(one, judge.judge(one, corpus)));
                    return judged;
                }));
        var said = said(tenant, judged);
        var ruled = new HashMap<ConversationId, Judgement>();
        judged.forEach((exchange, judgement) ->
                ruled.put(exchange.id(), Revising.of(exchange, keys, said).revise(judgement)));
        return ruled;
    }

    /** As if the conversation went on with a draft: only what that changes is judged anew. */
    Judgement of(TenantId tenant, Exchange exchange, Message draft) {
        var judgement = corpora.search(tenant, exchange.counterparty(), corpus -> judge.judge(exchange, draft, corpus));
        var longer = exchange.with(draft);
        return Revising.of(longer, keys, said(tenant, Map.of(longer, judgement)))
                .revise(judgement);
    }

    /** What was judged elsewhere, of words that stand in none of our conversations. */
    Judgement corrected(TenantId tenant, Conversation conversation, Judgement judged) {
        var wanted = keys(conversation, judged);
        var said = tenancy.read(tenant, () -> corrections.holding(tenant, List.of(), wanted));
        return new Revising(conversation, Map.of(), keys, said).revise(judged);
    }

    private List<Correction> said(TenantId tenant, Map<Exchange, Judgement> judged) {
        var wanted = new HashSet<String>();
        judged.forEach((exchange, judgement) -> wanted.addAll(keys(exchange.conversation(), judgement)));
        var here = judged.keySet().stream().map(Exchange::id).toList();
        return tenancy.read(tenant, () -> corrections.holding(tenant, here, wanted));
    }

    private List<String> keys(Conversation conversation, Judgement judged) {
        var wanted = new ArrayList<String>();
        var texts = conversation.messages().stream().collect(Collectors.toMap(Message::id, Message::text));
        judged.questions().forEach(question -> wanted.addAll(keys.all(question)));
        for (var reply : judged.replies()) {
            if (reply.template().holds()) {
                keys.reply(texts.getOrDefault(reply.id(), "")).ifPresent(wanted::add);
            }
        }
        return wanted;
    }
}
