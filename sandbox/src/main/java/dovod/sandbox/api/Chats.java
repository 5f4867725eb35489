package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.Chat;
import dovod.sandbox.world.Speaker;
import tools.jackson.databind.node.ObjectNode;

/** What the chat methods have in common. */
final class Chats {
    private static final String NO_PREMIUM_PLUS =
            "s.checkPremiumPlus failed: method is allowed starting from the premium plus subscription";

    private Chats() {}

    /** The chat that {@code chat_id} names. */
    static Chat find(Call call) {
        var id = call.body().requiredText("chat_id");
        if (!id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw Refusal.bad("invalid chat guid");
        }
        return call.shop().chat(id).orElseThrow(() -> Refusal.notFound("chat not found"));
    }

    /** Refuses with the words recorded from accounts without Premium Plus. */
    static void checkPremiumPlus(Account account) {
        if (!account.subscription().opensBuyerChats()) {
            throw Refusal.denied(NO_PREMIUM_PLUS);
        }
    }

    static ObjectNode user(Speaker speaker) {
        return Json.object().put("id", speaker.id()).put("type", speaker.type().word());
    }
}
