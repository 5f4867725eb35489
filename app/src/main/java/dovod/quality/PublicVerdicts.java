package dovod.quality;

import dovod.kernel.TenantId;
import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Judgement;
import dovod.quality.TextRule.Where;
import java.util.List;
import org.springframework.stereotype.Component;

/** For texts that stand in no conversation of ours: answers that everybody reads. Decides nothing. */
@Component
public class PublicVerdicts {

    private final TextRules rules;
    private final Rulings rulings;

    PublicVerdicts(TextRules rules, Rulings rulings) {
        this.rules = rules;
        this.rulings = rulings;
    }

    /**
     * What an answer breaks, also what stops nothing.
     *
     * @param marketplace by its channel's name; of one without a rule pack nothing is known
     */
    public List<Remark> broken(String marketplace, String text) {
        return rules.broken(marketplace, Where.ANSWERS, text);
    }

    /** A judgement with what people said of the same sentences elsewhere put in its place. */
    public Judgement corrected(TenantId tenant, Conversation conversation, Judgement judged) {
        return rulings.corrected(tenant, conversation, judged);
    }
}
