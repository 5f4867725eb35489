package dovod.catalog;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.kernel.Actor;
import dovod.people.MakingToken;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program writes down what a person could, and is refused what a person is. */
@DeskTest
@NullUnmarked
class CatalogRestTest {

    @LocalServerPort
    int port;

    @Autowired
    Shops shops;

    @Autowired
    Products products;

    @Autowired
    MakingToken makingToken;

    private UUID shop;
    private ProductId chair;

    @BeforeEach
    void theChairIsSold() {
        shop = shops.open(OLKHA, "Ольха", "ozon");
        products.record(
                OLKHA,
                shop,
                List.of(new ToldProduct("646399170", "стул-7", null, "Стул «Росток»", null, null, false)),
                TestClock.START);
        chair = products.bySku(OLKHA, shop, List.of("646399170"))
                .get("646399170")
                .id();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(asks(VERA, "POST", "/products/" + chair + "/parts", """
                {"number":"7","name":"Болт","quantity":4,"cost":350,"region":"10,20,30,40"}""").statusCode())
                .isEqualTo(201);
        asks(VERA, "POST", "/products/" + chair + "/kits", """
                {"sku":"777","name":"Крепёж","price":15000,"parts":["7"]}""");
        asks(VERA, "POST", "/products/" + chair + "/steps", """
                {"title":"Прикрутите","stumbles":[{"sign":"Шатается","advice":"Затяните"}]}""");
        asks(VERA, "POST", "/products/" + chair + "/videos", """
                {"title":"Сборка","link":"https://video.example/1"}""");

        assertThat(asks(MARIA, "GET", "/products/" + chair, "").body())
                .contains("\"number\":\"7\"", "\"cost\":350", "\"region\":\"10,20,30,40\"")
                .contains("\"sku\":\"777\"", "\"sign\":\"Шатается\"", "https://video.example/1");
        assertThat(asks(MARIA, "GET", "/products?query=646399170", "").body()).contains("\"parts\":1");
    }

    @Test
    void aRefusalNamesTheField() {
        var answer = asks(VERA, "POST", "/products/" + chair + "/parts", "{\"name\":\"Болт\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("part_number", "\"field\":\"number\"");
        assertThat(asks(MARIA, "POST", "/products/" + chair + "/parts", "{\"number\":\"1\",\"name\":\"Болт\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTableIsTriedAndWritten() {
        var tried = asks(VERA, "POST", "/shops/" + shop + "/tables", """
                --x\r
                Content-Disposition: form-data; name="file"; filename="parts.csv"\r
                Content-Type: text/csv\r
                \r
                Товар;Номер;Название
                стул-7;1;Ножка
                нет;2;Болт
                \r
                --x--\r
                """, "multipart/form-data; boundary=x");
        assertThat(tried.statusCode()).isEqualTo(201);
        assertThat(tried.body()).contains("\"fresh\":1", "\"wrong\":1", "\"code\":\"row_product\"");
        var id = tried.body().replaceAll("(?s).*\"id\":\"([0-9a-f-]+)\".*", "$1");

        assertThat(asks(VERA, "POST", "/tables/" + id + "/writing", "").body()).contains("writtenAt");
        assertThat(asks(MARIA, "GET", "/shops/" + shop + "/tables/parts", "").body())
                .contains("\"стул-7\";\"1\";\"Ножка\"");
    }

    @Test
    void aPageOfHelpIsOpenedAndClosed() {
        var help = "/products/" + chair + "/help";

        assertThat(asks(VERA, "GET", help, "").statusCode()).isEqualTo(404);
        assertThat(asks(VERA, "PUT", help, "").body()).contains("\"open\":true", "\"path\":\"/h/");
        assertThat(asks(VERA, "DELETE", help, "").statusCode()).isEqualTo(204);
        assertThat(asks(MARIA, "GET", help, "").body()).contains("\"open\":false");
    }

    private HttpResponse<String> asks(Actor actor, String method, String path, String body) {
        return asks(actor, method, path, body, "application/json");
    }

    private HttpResponse<String> asks(Actor actor, String method, String path, String body, String type) {
        var visitor = new Visitor(port)
                .with("Accept", "*/*")
                .with(
                        "Authorization",
                        "Bearer " + makingToken.make(actor, "программа", 30).text());
        return visitor.send(HttpRequest.newBuilder(visitor.at("/api/v1" + path))
                .header("Content-Type", type)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body)));
    }
}
