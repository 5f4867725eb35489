package dovod.program;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Visitor;
import dovod.sandbox.world.Account;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/** What an owner does with an empty desk: an account, a shop, a token for a program. Through the pages. */
final class FirstDay {

    static final String EMAIL = "vera@olkha.example";
    static final String PASSWORD = "берёза комод вторник";

    private static final Pattern TOKEN = Pattern.compile("dov_[A-Za-z0-9_-]+");

    private final Visitor vera;

    private FirstDay(Visitor vera) {
        this.vera = vera;
    }

    static FirstDay at(int port) {
        var vera = new Visitor(port);
        vera.get("/first-run");
        var entered = vera.post(
                "/first-run",
                Map.of(
                        "firm", "Мастерская Ольхи",
                        "name", "Вера Ольхина",
                        "email", EMAIL,
                        "password", PASSWORD,
                        "language", "ru"));
        assertThat(entered.statusCode()).as("first run").isEqualTo(303);
        return new FirstDay(vera);
    }

    /** Signed in. */
    Visitor vera() {
        return vera;
    }

    FirstDay connect(URI marketplace) {
        return connect(marketplace, Account.API_KEY);
    }

    FirstDay connect(URI marketplace, String apiKey) {
        vera.get("/settings/shops/new");
        var connected = vera.post(
                "/settings/shops",
                Map.of(
                        "shopName",
                        "Лавка",
                        "address",
                        marketplace.toString(),
                        "clientId",
                        Account.CLIENT_ID,
                        "apiKey",
                        apiKey));
        assertThat(connected.statusCode()).as("connecting").isEqualTo(303);
        return this;
    }

    String token() {
        vera.get("/me/tokens");
        var page = vera.post("/me/tokens", Map.of("name", "program", "days", "90"));
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).as("a token is shown").isTrue();
        return token.group();
    }
}
