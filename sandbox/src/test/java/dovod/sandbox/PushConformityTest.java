package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.sandbox.conformity.Swagger;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.Stock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Pushes are not in the OpenAPI document; they are held against the official examples where those are at hand. */
class PushConformityTest {
    @Test
    void everyPushHasTheFieldsOfTheOfficialExample() throws IOException {
        var examples = examples();
        try (var sandbox = Sandbox.start();
                var receiver = new PushReceiver()) {
            sandbox.control().connectPush(Account.CLIENT_ID, receiver.url());
            happen(sandbox);
            assertThat(new TreeSet<>(receiver.types())).hasSize(16);
            receiver.events().forEach(push -> {
                var example = examples.path(push.path("message_type").asString());
                assertThat(shape(push)).as(push.toString()).isEqualTo(shape(example));
            });
        }
    }

    private static void happen(Sandbox sandbox) {
        var seller = sandbox.control().seller();
        var chat = Goods.igorsChat(sandbox);
        var now = sandbox.control().now();
        seller.edit(chat, seller.buyerSays(chat, "Ау").id(), "Ау!");
        seller.buyerReads(chat);
        seller.closeChat(chat);
        seller.add(Goods.fbs("20110001-0001-1"));
        for (var number : new String[] {"20110001-0001-1", Goods.PRESENT}) {
            seller.promise(number, now, now.plusSeconds(60));
            seller.move(number, "posting_received");
            seller.cancel(number, new Cancellation(537, "Не вручен", "Служба доставки", "delivery", true));
        }
        seller.set(new Stock(Goods.KIT.sku(), Goods.fbo().route().from(), 5, 1, 0, 0, 0));
        sandbox.control().settle();
    }

    /** Names and kinds of values, without the values themselves. */
    private static String shape(JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeSet<String>();
            node.properties().forEach(field -> fields.add(field.getKey() + ":" + shape(field.getValue())));
            return fields.toString();
        }
        if (node.isArray()) {
            return "list of " + shape(node.path(0));
        }
        return node.isNumber() ? "number" : node.isBoolean() ? "flag" : "text";
    }

    private static JsonNode examples() {
        var document = Swagger.near(Path.of(System.getProperty("user.dir")));
        Assumptions.assumeTrue(document.isPresent(), "The official examples are not at hand: nothing was checked");
        var file = document.get().resolveSibling("samples").resolve("push_notifications.json");
        return Json.MAPPER.readTree(file.toFile()).path("events");
    }
}
