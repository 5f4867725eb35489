package dovod.lib.ozon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushMessageTest {
    private static final String NEW_MESSAGE = """
            {"message_type":"TYPE_NEW_MESSAGE","chat_id":"b646d975","chat_type":"Buyer_Seller",
            "message_id":"3000000000817031942","created_at":"2022-07-18T20:58:04.528Z",
            "user":{"id":"115568","type":"\u0421ustomer"},"data":["Где мой заказ?"],"seller_id":"7"}
            """;

    @Test
    void readsAChatMessage() throws UnreadablePush {
        assertThat(read(NEW_MESSAGE)).isInstanceOfSatisfying(ChatPush.class, push -> {
            assertThat(push.type()).isEqualTo(PushType.NEW_MESSAGE);
            assertThat(push.chatId()).isEqualTo("b646d975");
            assertThat(push.chatType()).isEqualTo(ChatType.BUYER_SELLER);
            assertThat(push.messageId()).isEqualTo(new MessageId("3000000000817031942"));
            assertThat(push.user().type()).isEqualTo(ChatUserType.CUSTOMER);
            assertThat(push.data()).containsExactly("Где мой заказ?");
            assertThat(push.sellerId()).isEqualTo("7");
        });
    }

    @Test
    void aCabinetMayBeANumber() throws UnreadablePush {
        var push = (PushMessage.Event) read(NEW_MESSAGE.replace("\"7\"", "7"));

        assertThat(push.sellerId()).isEqualTo("7");
        assertThat(push.identity()).isEqualTo(((PushMessage.Event) read(NEW_MESSAGE)).identity());
    }

    @Test
    void repetitionsHaveOneIdentity() throws UnreadablePush {
        var first = (PushMessage.Event) read(NEW_MESSAGE);
        var again = (PushMessage.Event) read(NEW_MESSAGE.replace("Где мой заказ?", "Где  мой заказ?"));
        var other = (PushMessage.Event) read(NEW_MESSAGE.replace("1942", "1943"));

        assertThat(again.identity()).isEqualTo(first.identity()).matches("[0-9a-f]{64}");
        assertThat(other.identity()).isNotEqualTo(first.identity());
    }

    @Test
    void fboEventsAreKnownByTheirUuid() throws UnreadablePush {
        var state = "{\"message_type\":\"TYPE_FBO_POSTING_STATE_CHANGED\",\"posting_number\":\"1-2-3\",\"uuid\":\"u1\","
                + "\"new_state\":\"posting_created\"}";

        var first = (PostingPush) read(state);
        var repeated = (PostingPush) read(state.replace("posting_created", "POSTING_CREATED"));
        var next = (PostingPush) read(state.replace("u1", "u2"));

        assertThat(first.scheme()).isEqualTo(PostingScheme.FBO);
        assertThat(repeated.identity()).isEqualTo(first.identity());
        assertThat(next.identity()).isNotEqualTo(first.identity());
    }

    @Test
    void readsEverySample() throws UnreadablePush {
        var samples = Shared.json("samples/push_notifications.json").path("events");
        var identities = new HashSet<String>();
        for (var sample : samples.properties()) {
            var push = read(sample.getValue().toString());
            assertThat(push.type().wireName()).isEqualTo(sample.getKey());
            if (push instanceof PushMessage.Event event) {
                assertThat(identities.add(event.identity())).as(sample.getKey()).isTrue();
            }
        }
        assertThat(identities).hasSize(samples.size() - 1);
    }

    @Test
    void readsTheReasonOfACancellation() throws UnreadablePush {
        var samples = Shared.json("samples/push_notifications.json").path("events");

        var push = (PostingPush) read(samples.path("TYPE_FBO_POSTING_CANCELLED").toString());

        assertThat(push.reasonId()).isEqualTo(537);
        assertThat(push.reason()).isEqualTo("Не вручен");
        assertThat(push.newState()).isEqualTo("posting_canceled");
        assertThat(push.at()).isEqualTo("2026-04-07T10:27:55.955Z");
        assertThat(push.orderNumber()).isEqualTo("0574652831-0001");
    }

    @Test
    void readsStocksAsAnObjectAndAsAList() throws UnreadablePush {
        var fbo = (CatalogPush) read("{\"message_type\":\"TYPE_FBO_STOCKS_CHANGED\",\"sku\":\"5\",\"stocks\":{}}");
        var fbs = (CatalogPush) read("{\"message_type\":\"TYPE_STOCKS_CHANGED\",\"items\":[{\"sku\":6},{\"sku\":7}]}");

        assertThat(fbo.skus()).containsExactly(5L);
        assertThat(fbs.skus()).containsExactly(6L, 7L);
    }

    @Test
    void keepsWhatIsNewerThanThisClient() throws UnreadablePush {
        assertThat(read("{\"message_type\":\"TYPE_REVIEW_NEW\",\"seller_id\":7}"))
                .isInstanceOfSatisfying(UnknownPush.class, push -> {
                    assertThat(push.name()).isEqualTo("TYPE_REVIEW_NEW");
                    assertThat(push.sellerId()).isEqualTo("7");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html>                                                              | ERROR_UNKNOWN
            []                                                                  | ERROR_UNKNOWN
            ''                                                                  | ERROR_UNKNOWN
            {}                                                                  | ERROR_PARAMETER_VALUE_MISSED
            {"message_type":"TYPE_NEW_MESSAGE","chat_id":"c"}                   | ERROR_PARAMETER_VALUE_MISSED
            {"message_type":"TYPE_NEW_MESSAGE","message_id":1}                  | ERROR_PARAMETER_VALUE_MISSED
            {"message_type":"TYPE_NEW_MESSAGE","chat_id":"c","message_id":-1}   | ERROR_PARAMETER_VALUE_MISSED
            {"message_type":"TYPE_STATE_CHANGED","posting_number":" "}          | ERROR_PARAMETER_VALUE_MISSED
            {"message_type":"TYPE_ORDER_NEW"}                                   | ERROR_PARAMETER_VALUE_MISSED
            """)
    void saysWhatIsWrong(String body, PushAnswer.Problem problem) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        UnreadablePush.class,
                        unreadable -> assertThat(unreadable.problem()).isEqualTo(problem));
    }

    @Test
    void aPingIsAnsweredWithATimeInSeconds() throws UnreadablePush {
        var time = Instant.parse("2019-08-24T14:15:22.123456Z");

        assertThat(read("{\"message_type\":\"TYPE_PING\",\"time\":\"2019-08-24T14:15:22Z\"}"))
                .isEqualTo(new PushMessage.Ping(Instant.parse("2019-08-24T14:15:22Z")));
        assertThat(PushAnswer.ping("1.0", "dovod", time))
                .isEqualTo("{\"version\":\"1.0\",\"name\":\"dovod\",\"time\":\"2019-08-24T14:15:22Z\"}");
    }

    @Test
    void answersAreAsDocumented() {
        var answers = Shared.json("samples/push_notifications.json").path("answers");

        assertThat(PushAnswer.accepted()).isEqualTo(answers.path("event_ok").toString());
        assertThat(PushAnswer.error(PushAnswer.Problem.ERROR_UNKNOWN, "ошибка"))
                .isEqualTo(answers.path("error").toString());
    }

    private static PushMessage read(String body) throws UnreadablePush {
        return PushMessage.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
