package dovod.lib.ozon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Readers of random JSON with the right names and wrong shapes: they read it or say "unreadable", nothing else. */
class FuzzTest {
    private static final int ROUNDS = 400;
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"true\"",
            "0",
            "-1",
            "3000000000817031942",
            "30000000001280042740",
            "1e400",
            "-0.0",
            "1E-999999",
            "\"\"",
            "\" \"",
            "\"12\"",
            "\"2026-05-10T00:00:00Z\"",
            "\"2026-05-10\"",
            "\"\u0421ustomer\"",
            "\"Client\"",
            "\"Fbo\"",
            "\"posting_canceled\"",
            "\"\\u0000\\uD800\"",
            "[]",
            "{}",
            "[[1]]",
            "[null]");
    private static final List<String> NAMES = List.of(
            "chat",
            "chats",
            "chat_id",
            "chat_type",
            "message_id",
            "messages",
            "created_at",
            "user",
            "id",
            "type",
            "data",
            "context",
            "sku",
            "posting_number",
            "products",
            "price",
            "amount",
            "currency",
            "cancellation",
            "cancel_reason_id",
            "cancellation_type",
            "analytics_data",
            "financial_data",
            "commission",
            "accruals",
            "posting",
            "delivery",
            "services",
            "fees",
            "item_fees",
            "container_fees",
            "non_item_fee",
            "accrued",
            "items",
            "operation_id",
            "operation_date",
            "schema",
            "visual",
            "status",
            "logistic",
            "storage",
            "sum",
            "sources",
            "primary_image",
            "roles",
            "methods",
            "expires_at",
            "subscription",
            "types",
            "urls",
            "message_type",
            "uuid",
            "seller_id",
            "reason",
            "new_state",
            "changed_at",
            "stocks",
            "available_actions",
            "customer",
            "rating",
            "published_at",
            "photos",
            "url",
            "action_id",
            "action_parameters",
            "voucher_parameters",
            "budget",
            "product_id");
    private static final List<Function<Fields, ?>> READERS = List.of(
            Chat::read,
            ChatMessage::read,
            Posting::fbo,
            Posting::fbs,
            Accrual::read,
            fields -> PostingAccrual.read("1", fields),
            AccrualType::read,
            Transaction::read,
            ProductReturn::read,
            StockLevel::read,
            fields -> SupplyAct.read(1, fields),
            fields -> SupplyActItem.read(1, fields),
            Removal::read,
            ProductEntry::read,
            ProductCard::read,
            KeyRoles::read,
            SellerInfo::read,
            NotificationEndpoint::read,
            NotificationCheck::read,
            PushTypeEntry::read,
            Review::read,
            ReviewDetail::read,
            ReviewComment::read,
            Question::read,
            QuestionAnswer::read,
            SellerAction::read,
            ActionProduct::read);

    @ParameterizedTest
    @MethodSource("seeds")
    void answersAreReadOrUnreadable(long seed) {
        var random = new Random(seed);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var fields = Fields.parsed(bytes(object(random, 4)));
            for (var reader : READERS) {
                read += reads(reader, fields) ? 1 : 0;
            }
        }
        assertThat(read).as("some are readable").isGreaterThan(ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pushesAreReadOrUnreadable(long seed) {
        var random = new Random(seed);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var push = object(random, 3);
            push.put("message_type", PushType.values()[random.nextInt(PushType.values().length)].wireName());
            read += reads(spoiled(bytes(push), random)) ? 1 : 0;
        }
        assertThat(read).as("some are readable").isGreaterThan(ROUNDS / 20);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    private static boolean reads(Function<Fields, ?> reader, Fields fields) {
        try {
            assertThat(reader.apply(fields).toString()).isNotNull();
            return true;
        } catch (Fields.Unreadable unreadable) {
            return false;
        }
    }

    private static boolean reads(byte[] body) {
        try {
            return PushMessage.read(body).type() != null;
        } catch (UnreadablePush unreadable) {
            assertThat(unreadable.problem()).isNotNull();
            return false;
        }
    }

    private static byte[] spoiled(byte[] body, Random random) {
        if (random.nextInt(4) == 0) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }

    private static ObjectNode object(Random random, int depth) {
        var object = Fields.JSON.createObjectNode();
        for (int i = random.nextInt(25); i >= 0; i--) {
            object.set(NAMES.get(random.nextInt(NAMES.size())), value(random, depth));
        }
        return object;
    }

    private static JsonNode value(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> object(random, depth - 1);
            case 2 -> array(random, depth - 1);
            default -> Fields.JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
        };
    }

    private static ArrayNode array(Random random, int depth) {
        var array = Fields.JSON.createArrayNode();
        for (int i = random.nextInt(3); i >= 0; i--) {
            array.add(value(random, depth));
        }
        return array;
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
