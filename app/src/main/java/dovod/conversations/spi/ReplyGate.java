package dovod.conversations.spi;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import java.util.List;
import java.util.UUID;

/**
 * Asked before a reply leaves, whoever sends it and by whatever way. Both calls come inside the transaction that
 * writes the reply down, while its conversation is locked.
 */
public interface ReplyGate {

    /** What stands against this text as the next reply; empty when it may leave. */
    List<Refusal> against(Actor actor, UUID conversation, String text);

    /**
     * Somebody with {@link dovod.kernel.Right#OVERRULE_CHECK} has sent it all the same.
     *
     * @param reason why, in that person's words; never blank
     */
    void overruled(Actor actor, UUID conversation, UUID message, List<Refusal> against, String reason);
}
