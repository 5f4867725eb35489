package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.ChatType;
import dovod.sandbox.world.Speaker;
import dovod.sandbox.world.Subject;
import dovod.sandbox.world.Subscription;
import dovod.sandbox.world.UserType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The marketplace's rules for chats: subscriptions, windows, limits, pages. */
class ChatRulesTest {
    private static final String NO_PREMIUM =
            "s.checkPremiumPlus failed: method is allowed starting from the premium plus subscription";

    private Sandbox sandbox;
    private SellerControl seller;
    private Caller caller;
    private String chat;

    @BeforeEach
    void open() {
        sandbox = Sandbox.start();
        seller = sandbox.control().seller();
        caller = Caller.of(sandbox);
        chat = Goods.igorsChat(sandbox);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void withoutPremiumPlusBuyersAreReadButNotWrittenTo() {
        var message = seller.buyerSays(chat, "Где подарок?").id();
        seller.change(account -> account.withSubscription(Subscription.PREMIUM));

        assertThat(caller.call("/v3/chat/list", "{'limit': 1}").status()).isEqualTo(200);
        assertThat(history("'limit': 5").status()).isEqualTo(200);
        for (var refused : List.of(
                write("Тут"),
                sendFile(),
                caller.call("/v1/chat/start", "{'posting_number': '%s'}".formatted(Goods.PRESENT)),
                read(message))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.json().path("code").asInt()).isEqualTo(7);
            assertThat(refused.json().path("message").asString()).isEqualTo(NO_PREMIUM);
        }
        assertThat(sandbox.control().sent()).isEmpty();

        seller.change(account -> account.withSubscription(Subscription.PREMIUM_PRO));
        assertThat(write("Тут").status()).isEqualTo(200);
    }

    @Test
    void noticesMayBeReadWithoutTheSubscription() {
        var robot = new Speaker(UserType.NOTIFICATION_USER, "1", "Ozon");
        var opening = new ChatOpening("", ChatType.SELLER_NOTIFICATION_LOGISTICS, robot, "", Subject.NONE);
        chat = seller.openChat(opening);
        var notice = seller.buyerSays(chat, "Тарифы изменятся").id();
        seller.change(account -> account.withSubscription(Subscription.UNSPECIFIED));

        assertThat(read(notice).json().path("unread_count").asInt()).isZero();
        assertThat(read(notice).status()).isEqualTo(200);
    }

    @Test
    void anFboBuyerMayBeAnsweredForFortyEightHours() {
        assertThat(write("Здравствуйте").status()).isEqualTo(400);
        seller.buyerSays(chat, "Где подарок?");
        sandbox.control().advance(Duration.ofHours(48));
        assertThat(write("Ищем").status()).isEqualTo(200);
        sandbox.control().advance(Duration.ofMillis(1));
        var late = write("Ещё ищем");
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.json().path("code").asInt()).isEqualTo(9);
        assertThat(late.json().path("message").asString()).contains("period for replies is over");
        assertThat(sendFile().status()).isEqualTo(400);
        seller.buyerSays(chat, "Ау?");
        assertThat(write("Тут").status()).isEqualTo(200);
    }

    @Test
    void anFbsBuyerMayBeWrittenToUntilThreeDaysAfterDelivery() {
        var posting = seller.add(Goods.fbs("20110001-0001-1"));
        chat = started("20110001-0001-1").json().path("result").path("chat_id").asString();
        sandbox.control().advance(Duration.ofDays(20));
        assertThat(write("В пути").status()).isEqualTo(200);
        seller.move(posting.number(), "posting_received");
        sandbox.control().advance(Duration.ofHours(72));
        assertThat(write("Как вам?").status()).isEqualTo(200);
        sandbox.control().advance(Duration.ofMillis(1));
        assertThat(write("А теперь?").status()).isEqualTo(400);
        seller.buyerSays(chat, "Хорошо");
        assertThat(write("Спасибо").status()).isEqualTo(200);
    }

    @Test
    void aChatIsBegunForFbsOnlyAndInTime() {
        assertThat(started(Goods.PRESENT).status()).isEqualTo(400);
        assertThat(started("99999999-0001-1").status()).isEqualTo(404);
        var posting = seller.add(Goods.fbs("20110001-0001-1"));
        var first = started(posting.number());
        assertThat(first.status()).isEqualTo(200);
        assertThat(started(posting.number()).json()).isEqualTo(first.json());
        assertThat(actions(posting.number())).contains("can_create_chat");

        sandbox.control().advance(Duration.ofHours(72));
        assertThat(started(posting.number()).status()).isEqualTo(400);
        assertThat(actions(posting.number())).doesNotContain("can_create_chat");
        seller.move(posting.number(), "posting_received");
        assertThat(started(posting.number()).status()).isEqualTo(200);
    }

    @Test
    void aTextHasBetweenOneAndAThousandCharacters() {
        seller.buyerSays(chat, "Где?");
        assertThat(write("").status()).isEqualTo(400);
        assertThat(write("  ").status()).isEqualTo(400);
        assertThat(write("я".repeat(1000)).status()).isEqualTo(200);
        assertThat(write("😀".repeat(1000)).status()).isEqualTo(200);
        var long1001 = write("я".repeat(1001));
        assertThat(long1001.status()).isEqualTo(400);
        assertThat(long1001.json().path("message").asString()).contains("between 1 and 1000");
        assertThat(seller.buyerSees(chat)).hasSize(3);
    }

    @Test
    void aClosedChatTakesNothingUntilTheBuyerWritesAgain() {
        seller.buyerSays(chat, "Где?");
        seller.closeChat(chat);
        assertThat(listed("'filter': {'chat_status': 'CLOSED'}")).hasSize(1);
        assertThat(write("Тут").json().path("message").asString()).isEqualTo("chat is closed");
        seller.buyerSays(chat, "Ау");
        assertThat(listed("'filter': {'chat_status': 'CLOSED'}")).isEmpty();
        assertThat(write("Тут").status()).isEqualTo(200);
    }

    @Test
    void historyIsRefusedForWhatIsNoChat() {
        assertThat(caller.call("/v3/chat/history", "{'chat_id': '5e767w03'}")
                        .json()
                        .path("message")
                        .asString())
                .isEqualTo("invalid chat guid");
        assertThat(caller.call("/v3/chat/history", "{'chat_id': '5e767a03-b400-4f1b-a841-75319ca8a5c8'}")
                        .status())
                .isEqualTo(404);
        assertThat(history("'limit': 1001").status()).isEqualTo(400);
        assertThat(history("'direction': 'Forward'").json().path("message").asString())
                .contains("from_message_id");
        assertThat(history("'direction': 'Sideways'").status()).isEqualTo(400);
    }

    @Test
    void historyIsReadInBothDirections() {
        var ids = new ArrayList<Long>();
        for (var number = 1; number <= 5; number++) {
            ids.add(seller.buyerSays(chat, "Сообщение " + number).id());
        }
        assertThat(ids(history("'limit': 2"))).containsExactly(ids.get(4), ids.get(3));
        assertThat(history("'limit': 2").json().path("has_next").asBoolean()).isTrue();
        assertThat(ids(history("'limit': 9, 'from_message_id': " + ids.get(2))))
                .containsExactly(ids.get(2), ids.get(1), ids.get(0));
        var forward = history("'limit': 9, 'direction': 'Forward', 'from_message_id': '%d'".formatted(ids.get(3)));
        assertThat(ids(forward)).containsExactly(ids.get(3), ids.get(4));
        assertThat(forward.json().path("has_next").asBoolean()).isFalse();
        assertThat(ids(history("'filter': {'message_ids': ['%d']}".formatted(ids.get(1)))))
                .containsExactly(ids.get(1));
    }

    @Test
    void theListIsReadPageByPage() {
        for (var number = 0; number < 5; number++) {
            var one = seller.openChat(ChatOpening.asking(Speaker.buyer("b" + number, "Покупатель"), Goods.KIT));
            seller.buyerSays(one, "Вопрос " + number);
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        var pages = 0;
        JsonNode page;
        do {
            page = caller.call("/v3/chat/list", "{'limit': 2, 'cursor': '%s'}".formatted(cursor))
                    .json();
            page.path("chats")
                    .forEach(one -> seen.add(one.path("chat").path("chat_id").asString()));
            cursor = page.path("cursor").asString();
            pages++;
        } while (page.path("has_next").asBoolean());
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo(3);
        assertThat(caller.call("/v3/chat/list", "{'limit': 101}").status()).isEqualTo(400);
        assertThat(caller.call("/v3/chat/list", "{'limit': 2, 'cursor': '?'}").status())
                .isEqualTo(400);
    }

    @Test
    void readingCountsDownTheUnread() {
        var first = seller.buyerSays(chat, "Раз").id();
        seller.buyerSays(chat, "Два");
        assertThat(listed("'filter': {'unread_only': true}")
                        .getFirst()
                        .path("first_unread_message_id")
                        .asString())
                .isEqualTo(Long.toString(first));
        assertThat(read(first).json().path("unread_count").asInt()).isEqualTo(1);
        assertThat(caller.call("/v2/chat/read", "{'chat_id': '%s'}".formatted(chat))
                        .json()
                        .path("message")
                        .asString())
                .isEqualTo("message_id is empty");
        assertThat(caller.call("/v3/chat/list", "{'limit': 1}")
                        .json()
                        .path("total_unread_count")
                        .asInt())
                .isEqualTo(1);
        read(seller.buyerSays(chat, "Три").id());
        assertThat(listed("'filter': {'unread_only': true}")).isEmpty();
        assertThat(history("'limit': 1")
                        .json()
                        .path("messages")
                        .path(0)
                        .path("is_read")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aFileTravelsToTheBuyerAndBack() {
        seller.buyerSays(chat, "Пришлите схему");
        assertThat(sendFile().json().path("result").asString()).isEqualTo("success");
        var message = history("'limit': 1").json().path("messages").path(0);
        assertThat(message.path("is_image").asBoolean()).isTrue();
        var link = message.path("data").path(0).asString();
        assertThat(caller.fetch(link.substring(4, link.length() - 1)).body()).containsExactly(0x89, 'P', 'N', 'G');

        var broken = "{'chat_id': '%s', 'name': 'a.png', 'base64_content': '***'}".formatted(chat);
        assertThat(caller.call("/v1/chat/send/file", broken).status()).isEqualTo(400);
    }

    private Caller.Said write(String text) {
        return caller.call("/v1/chat/send/message", "{'chat_id': '%s', 'text': '%s'}".formatted(chat, text));
    }

    private Caller.Said sendFile() {
        var body = "{'chat_id': '%s', 'name': 'схема.png', 'base64_content': 'iVBORw=='}".formatted(chat);
        return caller.call("/v1/chat/send/file", body);
    }

    private Caller.Said read(long message) {
        return caller.call("/v2/chat/read", "{'chat_id': '%s', 'from_message_id': %d}".formatted(chat, message));
    }

    private Caller.Said history(String more) {
        return caller.call("/v3/chat/history", "{'chat_id': '%s', %s}".formatted(chat, more));
    }

    private Caller.Said started(String posting) {
        return caller.call("/v1/chat/start", "{'posting_number': '%s'}".formatted(posting));
    }

    private List<String> actions(String posting) {
        return caller.call("/v3/posting/fbs/get", "{'posting_number': '%s'}".formatted(posting))
                .json()
                .path("result")
                .path("available_actions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private List<JsonNode> listed(String more) {
        return caller.call("/v3/chat/list", "{'limit': 100, %s}".formatted(more))
                .json()
                .path("chats")
                .valueStream()
                .toList();
    }

    private static List<Long> ids(Caller.Said said) {
        return said.json()
                .path("messages")
                .valueStream()
                .map(message -> Long.parseLong(message.path("message_id").asString()))
                .toList();
    }
}
