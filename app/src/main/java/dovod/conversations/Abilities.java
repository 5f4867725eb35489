package dovod.conversations;

import dovod.conversations.spi.Ability;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import org.springframework.stereotype.Component;

/** What a conversation takes now, told before anybody writes. */
@Component
public class Abilities {

    private final Conversations conversations;
    private final Couriers couriers;

    Abilities(Conversations conversations, Couriers couriers) {
        this.conversations = conversations;
        this.couriers = couriers;
    }

    public Ability of(Actor actor, ConversationId conversation) {
        actor.need(Right.READ_CASES);
        var head = conversations.head(actor, conversation);
        return couriers.of(head.channel()).ability(actor.tenant(), head.thread());
    }
}
