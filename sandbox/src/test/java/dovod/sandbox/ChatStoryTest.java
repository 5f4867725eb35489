package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.sandbox.journal.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A buyer writes, the seller reads and answers, the buyer sees it. */
class ChatStoryTest {
    private Sandbox sandbox;
    private Caller caller;
    private String chat;

    @BeforeEach
    void open() {
        sandbox = Sandbox.start();
        caller = Caller.of(sandbox);
        chat = Goods.igorsChat(sandbox);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void whatTheBuyerWritesStandsInListAndHistory() {
        var message = sandbox.control().seller().buyerSays(chat, "Здравствуйте, где подарок?");

        var listed = caller.call("/v3/chat/list", "{'limit': 10}")
                .json()
                .path("chats")
                .path(0);
        assertThat(listed.path("chat").path("chat_id").asString()).isEqualTo(chat);
        assertThat(listed.path("unread_count").asInt()).isEqualTo(1);
        assertThat(listed.path("last_message_id").asString())
                .isEqualTo(Long.toString(message.id()))
                .hasSize(19);

        var told = caller.call("/v3/chat/history", "{'chat_id': '%s'}".formatted(chat))
                .json();
        var first = told.path("messages").path(0);
        assertThat(first.path("data").path(0).asString()).isEqualTo("Здравствуйте, где подарок?");
        assertThat(first.path("user").path("type").asString()).isEqualTo("Customer");
        assertThat(first.path("context").path("order_number").asString()).isEqualTo("48866017-0495");
        assertThat(first.path("created_at").asString()).isEqualTo("2026-11-21T11:00:00Z");
        assertThat(told.path("has_next").asBoolean()).isFalse();
    }

    @Test
    void theSellersAnswerReachesTheBuyerAndTheLedger() {
        var seller = sandbox.control().seller();
        seller.buyerSays(chat, "Где подарок?");

        var said = caller.call("/v1/chat/send/message", "{'chat_id': '%s', 'text': 'Ищем'}".formatted(chat));

        assertThat(said.json().path("result").asString()).isEqualTo("success");
        assertThat(said.json().propertyNames()).containsExactly("result");
        assertThat(seller.buyerSees(chat).getLast().data()).containsExactly("Ищем");
        assertThat(sandbox.control().sent())
                .extracting(Sent::kind, Sent::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Sent.Kind.MESSAGE, "Ищем"));
    }
}
