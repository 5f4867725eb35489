package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.sandbox.world.Account;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a seller hears by push. */
class PushStoryTest {
    private Sandbox sandbox;
    private PushReceiver receiver;

    @BeforeEach
    void open() throws IOException {
        sandbox = Sandbox.start();
        receiver = new PushReceiver();
    }

    @AfterEach
    void close() {
        sandbox.close();
        receiver.close();
    }

    @Test
    void anAddressIsPingedAndThenHearsOfMessages() {
        var chat = Goods.igorsChat(sandbox);
        var set = Caller.of(sandbox)
                .call("/v1/notification/set", "{'url': '%s', 'types': ['TYPE_NEW_MESSAGE']}".formatted(receiver.url()));
        assertThat(set.status()).isEqualTo(200);
        assertThat(receiver.pings()).isEqualTo(1);

        var message = sandbox.control().seller().buyerSays(chat, "Где подарок?");
        sandbox.control().settle();

        assertThat(receiver.events()).hasSize(1);
        var push = receiver.events().getFirst();
        assertThat(push.path("message_type").asString()).isEqualTo("TYPE_NEW_MESSAGE");
        assertThat(push.path("message_id").asString()).isEqualTo(Long.toString(message.id()));
        assertThat(push.path("seller_id").asString()).isEqualTo(Account.CLIENT_ID);
        assertThat(push.path("chat_type").asString()).isEqualTo("Buyer_Seller");
    }
}
