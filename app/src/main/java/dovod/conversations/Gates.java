package dovod.conversations;

import dovod.conversations.spi.ReplyGate;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every gate about a reply. What they say stands unless a person with the right gives a reason. */
@Component
class Gates {

    private final ObjectProvider<ReplyGate> gates;

    Gates(ObjectProvider<ReplyGate> gates) {
        this.gates = gates;
    }

    /** What the gates had against a reply that goes out all the same; empty when they had nothing. */
    record Objections(List<Found> found) {

        /** What one gate had against it. */
        private record Found(ReplyGate gate, List<Refusal> against) {}

        void overruled(Actor actor, ConversationId conversation, MessageId message, String reason) {
            found.forEach(
                    one -> one.gate().overruled(actor, conversation.value(), message.value(), one.against(), reason));
        }
    }

    /** @throws Refused with everything that stands against it, unless its writer insists and may */
    Objections pass(Actor actor, Reply reply) {
        var objections = new Objections(gates.stream()
                .map(gate -> new Objections.Found(
                        gate, gate.against(actor, reply.conversation().value(), reply.text())))
                .filter(found -> !found.against().isEmpty())
                .toList());
        if (objections.found().isEmpty()) {
            return objections;
        }
        if (reply.insistence().isEmpty()) {
            throw new Refused(objections.found().stream()
                    .flatMap(found -> found.against().stream())
                    .toList());
        }
        actor.need(Right.OVERRULE_CHECK);
        return objections;
    }
}
