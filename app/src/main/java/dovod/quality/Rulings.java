package dovod.quality;

import dovod.kernel.TenantId;
import dovod.lib.replycheck.Judgement;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.List;
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
        var judged = corpora.search(tenant, exchange.counterparty(), corpus -> judge.judge(exchange, corpus));
        return new Revising(exchange, keys, said(tenant, exchange, judged)).revise(judged);
    }

    private List<Correction> said(TenantId tenant, Exchange exchange, Judgement judged) {
        var wanted = new ArrayList<String>();
        judged.questions().forEach(question -> wanted.addAll(keys.all(question)));
        for (var reply : judged.replies()) {
            if (reply.template().holds()) {
                keys.reply(exchange.text(reply.id())).ifPresent(wanted::add);
            }
        }
        var here = List.of(exchange.transcript().conversation());
        return tenancy.read(tenant, () -> corrections.holding(tenant, here, wanted));
    }
}
