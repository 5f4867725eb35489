package dovod.care;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.knowledge.MacroId;
import dovod.knowledge.MacroText;
import dovod.knowledge.WritingMacro;
import dovod.platform.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a canned answer of what production said, once. */
@Component
public class MakingKnowledge {

    private final Tenancy tenancy;
    private final JdbcInquiries inquiries;
    private final WritingMacro writing;

    MakingKnowledge(Tenancy tenancy, JdbcInquiries inquiries, WritingMacro writing) {
        this.tenancy = tenancy;
        this.inquiries = inquiries;
        this.writing = writing;
    }

    /**
     * @throws Refused {@code care_not_answered}, {@code care_known} (conflict) when there is no answer, or it was made
     *     knowledge before; else as {@link WritingMacro#write}
     */
    public MacroId make(Actor actor, UUID id, String title, String body) {
        actor.need(Right.EDIT_MACROS);
        return tenancy.in(actor.tenant(), () -> {
            var inquiry = inquiries.lock(actor.tenant(), id).orElseThrow(NotFound::new);
            var answer = inquiry.answer();
            if (answer == null) {
                throw new Refused(Refusal.conflict("care_not_answered"));
            }
            if (inquiry.macro() != null) {
                throw new Refused(Refusal.conflict("care_known"));
            }
            var macro = writing.write(actor, new MacroText(title, body, answer.files(), null));
            inquiries.keepMacro(actor.tenant(), id, macro.value());
            return macro;
        });
    }
}
