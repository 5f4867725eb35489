package dovod.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.kernel.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingMailTest {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void aMailIsReadWithoutWhatItQuotes() {
        var mail = read("""
                From: =?UTF-8?B?0JrRgdC10L3QuNGP?= <marketplace@ozon.ru>
                Date: Fri, 20 Nov 2026 18:05:00 +0300
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=UTF-8

                Ответ предоставлен ранее.
                > Почему заказ не собран?
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="act.pdf"
                Content-Transfer-Encoding: base64

                QUNU
                --b--
                """);

        assertThat(mail.words())
                .isEqualTo(new NewWords(
                        false, "Ксения", "Ответ предоставлен ранее.", Instant.parse("2026-11-20T15:05:00Z")));
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("act.pdf");
            assertThat(file.bytes()).isEqualTo("ACT".getBytes(StandardCharsets.US_ASCII));
        });
    }

    @Test
    void aPageIsReadAsWords() {
        var mail = read("""
                From: vera@olkha.example
                Content-Type: text/html; charset=UTF-8

                <p>Ждём &lt;решения&gt;</p><script>x()</script>
                """);

        assertThat(mail.words().ours()).isTrue();
        assertThat(mail.words().body()).isEqualTo("Ждём <решения>");
        assertThat(mail.words().at()).isEqualTo(NOW);
    }

    /** As Outlook and old mailers send it: the Windows code page, in base64, the name and the subject too. */
    @Test
    void aMailOfAnOldMailerIsReadInItsOwnAlphabet() {
        var body = Base64.getMimeEncoder()
                .encodeToString(
                        "Добрый день! Компенсация 2 700 руб. начислена.\r\n> Где деньги?\r\n".getBytes(WINDOWS));
        var name = Base64.getEncoder().encodeToString("Анна Петрова".getBytes(WINDOWS));
        var mail = read("""
                From: =?windows-1251?B?%s?= <anna@ozon.ru>
                Date: Fri, 20 Nov 2026 18:05:00 +0300
                Content-Type: text/plain; charset="windows-1251"
                Content-Transfer-Encoding: base64

                %s
                """.formatted(name, body));

        assertThat(mail.words().name()).isEqualTo("Анна Петрова");
        assertThat(mail.words().body()).isEqualTo("Добрый день! Компенсация 2 700 руб. начислена.");
    }

    @Test
    void signsOfAPageAreReadAsWhatTheyStandFor() {
        var mail = read("""
                From: anna@ozon.ru
                Content-Type: text/html; charset=UTF-8

                <p>Ждём &laquo;решения&raquo; &mdash; &#8470;&nbsp;5 &#x2116;</p>
                """);
        assertThat(mail.words().body()).isEqualTo("Ждём «решения» — № 5 №");
    }

    @Test
    void whatSaysNothingIsRefused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read("From: a@b.c\n\n> только цитата\n")).isInstanceOf(Refused.class);
    }

    private static Mail read(String text) {
        var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return ReadingMail.read(bytes, List.of("@olkha.example"), NOW);
    }
}
