package dovod.conversations;

import static dovod.conversations.Chat.IGOR;
import static dovod.conversations.Chat.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class FetchingPictureTest {

    private static final String PHOTO = "https://fake.example/files/photo.jpg?sign=1";

    @Autowired
    Desk desk;

    @Autowired
    FakeCourier courier;

    @LocalServerPort
    int port;

    private ConversationId igor;

    @BeforeEach
    void igorSendsAPhoto() {
        desk.receive(IGOR.told(1, Author.BUYER, "Вот", List.of(PHOTO, "https://fake.example/act.pdf"), NOON, false));
        igor = desk.id(IGOR);
    }

    @Test
    void itIsFetchedOnceWhenSomebodyLooks() throws IOException {
        courier.picture(PHOTO, photo());
        var maria = Visitor.of(Cast.MARIA, port);

        var first = maria.get(enclosure(0).url());
        assertThat(first.statusCode()).isEqualTo(302);
        var kept = first.headers().firstValue("Location").orElseThrow();
        assertThat(kept).startsWith("/files/");
        assertThat(maria.get(kept).headers().firstValue("Content-Type")).hasValue("image/jpeg");

        courier.forget();
        assertThat(maria.get("/conversations/" + igor + "/messages/"
                                + desk.last(igor).id() + "/pictures/0")
                        .headers()
                        .firstValue("Location"))
                .hasValue(kept);
        assertThat(enclosure(0).url()).as("from now on it is a file of ours").isEqualTo(kept);
    }

    @Test
    void whatIsNoPictureIsOfferedAsAFile() {
        assertThat(enclosure(0).picture()).isTrue();
        assertThat(enclosure(1).picture()).isFalse();
    }

    @Test
    void aPictureThatDoesNotComeNowCanComeLater() throws IOException {
        var maria = Visitor.of(Cast.MARIA, port);
        assertThat(maria.get(enclosure(0).url()).statusCode()).isEqualTo(503);

        courier.picture(PHOTO, photo());

        assertThat(maria.get(enclosure(0).url()).statusCode()).isEqualTo(302);
    }

    @Test
    void aPageThatPosesAsAPictureIsNotShown() {
        courier.picture(PHOTO, "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));

        assertThat(Visitor.of(Cast.MARIA, port).get(enclosure(0).url()).statusCode())
                .isEqualTo(415);
    }

    @Test
    void whatIsNotThereOrNotOursIsNotFound() {
        var address = enclosure(0).url();
        var maria = Visitor.of(Cast.MARIA, port);

        assertThat(Visitor.of(Cast.IGNAT, port).get(address).statusCode()).isEqualTo(404);
        assertThat(maria.get(address.replace("pictures/0", "pictures/2")).statusCode())
                .isEqualTo(404);
        assertThat(maria.get(address.replace("pictures/0", "pictures/-1")).statusCode())
                .isEqualTo(404);
        assertThat(maria.get(address.replace(
                                igor.toString(), desk.open(new Chat("other")).toString()))
                        .statusCode())
                .isEqualTo(404);
    }

    private Enclosure enclosure(int position) {
        return desk.window(igor).lines().getFirst().enclosures().get(position);
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_3BYTE_BGR), "jpg", bytes);
        return bytes.toByteArray();
    }
}
