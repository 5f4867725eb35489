package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.sandbox.world.Account;
import dovod.sandbox.world.KeyState;
import dovod.sandbox.world.Picture;
import dovod.sandbox.world.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is let in, and with which words others are sent away. */
class DoorStoryTest {
    private static final Instant START = Instant.parse("2026-11-21T11:00:00Z");

    private final HandClock wall = new HandClock(START);
    private Sandbox sandbox;
    private Caller caller;

    @BeforeEach
    void open() {
        sandbox = Sandbox.start(SandboxOptions.forTests().wall(wall));
        caller = Caller.of(sandbox);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void aWrongKeyIsSentAway() {
        refused(
                new Caller(sandbox.url(), Account.CLIENT_ID, "wrong").call("/v1/roles", ""),
                403,
                7,
                "Invalid Api-Key, please check the key and try again");
        refused(
                new Caller(sandbox.url(), "999", Account.API_KEY).call("/v1/roles", ""),
                403,
                7,
                "Invalid Api-Key, please check the key and try again");
    }

    @Test
    void withoutHeadersNobodyIsLetIn() throws Exception {
        var request = HttpRequest.newBuilder(sandbox.url().resolve("/v1/roles"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        var said = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(said.statusCode()).isEqualTo(401);
        assertThat(said.body()).contains("\"code\":16", "\"details\":[]");
    }

    @Test
    void aKeyEndsOnItsLastDay() {
        var expires = sandbox.control().seller().account().keyExpiresAt();
        assertThat(caller.call("/v1/roles", "").json().path("expires_at").asString())
                .isEqualTo(expires.toString());
        sandbox.control().setTime(expires.minusMillis(1));
        assertThat(caller.call("/v1/roles", "").status()).isEqualTo(200);
        sandbox.control().setTime(expires);
        refused(caller.call("/v1/roles", ""), 403, 7, "Api-key is deactivated, use another one or generate a new one");
    }

    @Test
    void aKeyCanBeSwitchedOffOrBoundToAddresses() {
        sandbox.control().seller().change(account -> account.withKeyState(KeyState.DEACTIVATED));
        refused(caller.call("/v1/roles", ""), 403, 7, "Api-key is deactivated, use another one or generate a new one");
        sandbox.control().seller().change(account -> account.withKeyState(KeyState.IP_RESTRICTED));
        refused(caller.call("/v1/roles", ""), 403, 7, "Api-Key is restricted to specific IP addresses");
    }

    @Test
    void rolesOpenMethods() {
        sandbox.control().seller().change(account -> account.withRoles(Role.POSTING_FBS));
        refused(
                caller.call("/v3/chat/list", "{'limit': 1}"),
                403,
                7,
                "Api-Key is missing a required role for a method");
        var roles = caller.call("/v1/roles", "").json().path("roles");
        assertThat(roles.path(0).path("name").asString()).isEqualTo("Posting FBS");
        assertThat(roles.path(0).path("methods").valueStream().map(one -> one.asString()))
                .containsExactlyInAnyOrder("/v1/roles", "/v4/posting/fbs/list", "/v3/posting/fbs/get");

        sandbox.control().seller().change(account -> account.withRoles(Role.READ_ONLY));
        assertThat(caller.call("/v3/chat/list", "{'limit': 1}").status()).isEqualTo(200);
        assertThat(caller.call("/v1/chat/send/message", "{}").status()).isEqualTo(403);
    }

    @Test
    void unknownPathsAndWrongVerbsAreToldApart() {
        var unknown = caller.call("/v9/nothing", "{}");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text()).isEqualTo("404 page not found");
        assertThat(unknown.header("Content-Type")).startsWith("text/plain");

        var got = caller.fetch(sandbox.url() + "/v1/roles");
        assertThat(got.statusCode()).isEqualTo(405);
    }

    @Test
    void whatIsNoJsonIsRefused() {
        refused(caller.call("/v3/chat/list", "{'limit': "), 400, 3, "Request validation error: the body is not JSON");
        refused(caller.call("/v3/chat/list", "[]"), 400, 3, "Request validation error: the body must be a JSON object");
        refused(
                caller.call("/v3/chat/list", "{'limit': 'ten'}"),
                400,
                3,
                "Request validation error: invalid limit: must be a whole number");
    }

    @Test
    void fiftyRequestsASecondAndNoMore() {
        for (var left = 49; left >= 0; left--) {
            assertThat(caller.call("/v1/roles", "").header("Ratelimit-Remaining"))
                    .isEqualTo(Integer.toString(left));
        }
        var over = caller.call("/v1/roles", "");
        refused(over, 429, 8, "You have reached request rate limit per second");
        assertThat(over.header("Retry-After")).isEqualTo("1");

        sandbox.control().addSeller(Account.of("77", "other", "Другие", START.plus(Duration.ofDays(9))));
        assertThat(new Caller(sandbox.url(), "77", "other")
                        .call("/v1/roles", "")
                        .status())
                .isEqualTo(200);

        wall.set(START.plusMillis(999));
        assertThat(caller.call("/v1/roles", "").status()).isEqualTo(429);
        wall.set(START.plusMillis(1000));
        assertThat(caller.call("/v1/roles", "").status()).isEqualTo(200);
    }

    @Test
    void sellersSeeTheirOwnThingsOnly() {
        var chat = Goods.igorsChat(sandbox);
        sandbox.control().seller().buyerSends(chat, Picture.of("a.png", new byte[] {1}), "Вот");
        sandbox.control().addSeller(Account.of("77", "other", "Другие", START.plus(Duration.ofDays(9))));
        var other = new Caller(sandbox.url(), "77", "other");

        assertThat(other.call("/v3/chat/list", "{'limit': 9}")
                        .json()
                        .path("chats")
                        .size())
                .isZero();
        assertThat(other.call("/v3/chat/history", "{'chat_id': '%s'}".formatted(chat))
                        .status())
                .isEqualTo(404);
        assertThat(other.call("/v2/posting/fbo/get", "{'posting_number': '%s'}".formatted(Goods.PRESENT))
                        .status())
                .isEqualTo(404);
        var link = caller.call("/v3/chat/history", "{'chat_id': '%s'}".formatted(chat))
                .json()
                .path("messages")
                .path(0)
                .path("data")
                .path(1)
                .asString();
        var address = URI.create(link.substring(4, link.length() - 1)).toString();
        assertThat(caller.fetch(address).statusCode()).isEqualTo(200);
        assertThat(other.fetch(address).statusCode()).isEqualTo(404);
    }

    @Test
    void sellerInfoTellsTheSubscription() {
        var info = caller.call("/v1/seller/info", "").json();
        assertThat(info.path("subscription").path("type").asString()).isEqualTo("PREMIUM_PLUS");
        assertThat(info.path("company").path("name").asString()).isEqualTo("Столярка");
    }

    private static void refused(Caller.Said said, int status, int code, String message) {
        assertThat(said.status()).isEqualTo(status);
        assertThat(said.json().propertyNames()).containsExactly("code", "message", "details");
        assertThat(said.json().path("code").asInt()).isEqualTo(code);
        assertThat(said.json().path("message").asString()).isEqualTo(message);
    }
}
