package dovod.lib.replycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReplyCheckProgramTest {

    private static final String GOOD = """
            {"id":"t1","desk":"claims","counterparty":"bank","lang":"ru","status":"closed","messages":[\
            {"id":"m1","from":"asker","author":"Олег","at":"2026-05-12T10:00:00+03:00","text":"Когда вернёте 900 рублей?"},\
            {"id":"m2","from":"responder","author":"Яна","at":"2026-05-12T11:00:00+03:00","text":"Вернём 14 мая."}]}
            """.strip();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String input, String... arguments) {
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return ReplyCheckProgram.run(
                arguments,
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsOneLineForEachConversation() {
        assertThat(run(GOOD + "\n\n" + GOOD.replace("t1", "t2") + "\n", "-")).isZero();

        var lines = printed().lines().toList();
        assertThat(lines).hasSize(2);
        var first = JsonMapper.builder().build().readTree(lines.getFirst());
        assertThat(first.path("id").asString()).isEqualTo("t1");
        assertThat(first.path("status_holds").asBoolean()).isTrue();
        assertThat(first.path("questions").path(0).path("start").asInt()).isZero();
        assertThat(first.path("questions").path(0).path("end").asInt()).isEqualTo(25);
        assertThat(first.path("questions").path(0).path("answered_by").asString())
                .isEqualTo("m2");
        assertThat(first.path("replies").path(0).path("answers").path(0).asString())
                .isEqualTo("q1");
    }

    @Test
    void aMalformedLineIsToldByItsNumberAndStopsNoOther() {
        int code = run("{\"id\":\n" + GOOD + "\n{}\n[]\n" + GOOD.replace("+03:00", "") + "\n", "-");

        assertThat(code).isEqualTo(2);
        assertThat(printed().lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("-:1: not valid JSON")
                .contains("-:3: \"id\" is missing")
                .contains("-:4: a JSON object is expected")
                .contains("-:5: \"at\" is no time with an offset");
    }

    @Test
    void explainsToAPerson() {
        assertThat(run(GOOD, "--explain", "-")).isZero();

        assertThat(printed())
                .contains("[q1: Когда вернёте 900 рублей?]")
                .contains("отвечено (m2)")
                .contains("«Вернём 14 мая.»");
    }

    @Test
    void anotherFileAddsEarlierReplies(@TempDir Path folder) throws IOException {
        var text = "Заявка изучается департаментом, подождите оповещения робота по результату изучения.";
        var earlier = folder.resolve("earlier.jsonl");
        Files.writeString(earlier, GOOD.replace("t1", "old").replace("Вернём 14 мая.", text));

        assertThat(run(GOOD.replace("Вернём 14 мая.", text), "--corpus", earlier.toString(), "-"))
                .isZero();

        assertThat(printed()).contains("\"uses\":1");
    }

    @Test
    void aMarkAtTheHeadAndCarriageReturnsBelongToNoLine() {
        assertThat(run("\uFEFF" + GOOD + "\r\n\r\n" + GOOD.replace("t1", "t2") + "\r\n", "-"))
                .isZero();

        assertThat(printed().lines()).hasSize(2).first().asString().startsWith("{\"id\":\"t1\"");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatIsNoUtf8AndWhatIsSaidTwiceIsMalformed(@TempDir Path folder) throws IOException {
        var file = folder.resolve("broken.jsonl");
        var bytes =
                (GOOD + "\n" + GOOD.replace("\"id\"", "\"id\":\"t0\",\"id\"") + "\n").getBytes(StandardCharsets.UTF_8);
        bytes[GOOD.indexOf("900")] = (byte) 0xff;
        bytes[GOOD.indexOf("900") + 1] = (byte) 0xff;
        Files.write(file, bytes);

        assertThat(run("", file.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(":1: not valid UTF-8")
                .contains(":2: not valid JSON: Duplicate");
    }

    @Test
    void anEmptyFileSaysNothing(@TempDir Path folder) throws IOException {
        var file = folder.resolve("empty.jsonl");
        Files.writeString(file, "");

        assertThat(run("", file.toString())).isZero();
        assertThat(printed()).isEmpty();
        assertThat(run("", folder.toString())).isEqualTo(2);
        assertThat(run(GOOD, "--corpus", "-", "-")).isEqualTo(2);
    }

    @Test
    void unknownFieldsAreLeftAlone() {
        assertThat(run(GOOD.replaceFirst("\\{", "{\"colour\":[1,{\"a\":null}],"), "-"))
                .isZero();

        assertThat(printed().lines()).hasSize(1);
    }

    @Test
    void aWrongCallAndAMissingFileEndWithTwo() {
        assertThat(run("", "--nonsense", "-")).isEqualTo(2);
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", "/no/such/file.jsonl")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no such file: /no/such/file.jsonl");
    }
}
