package dovod.lib.clausediff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The command line: what it prints and its exit codes. */
class ClauseDiffProgramTest {

    private record Answer(int code, String out, String err) {}

    @TempDir
    Path folder = Path.of("");

    private String before = "";
    private String after = "";

    @BeforeEach
    void samples() throws IOException {
        before = sample("договор-2026-08.md");
        after = sample("договор-2026-09.md");
    }

    private static String sample(String name) throws IOException {
        try (var resource = ClauseDiffProgramTest.class.getResourceAsStream(name)) {
            assertThat(resource).as(name).isNotNull();
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = ClauseDiffProgram.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void equalVersionsAreCodeZero() throws IOException {
        var same = run(
                file("a", before),
                file("b", before.replace("«", "“").replace("»", "”").replace(" — ", " – ")));

        assertThat(same.code()).isZero();
        assertThat(same.out()).isEqualTo("No changes.\n");
    }

    @Test
    void aPersonReadsWhatCounts() throws IOException {
        var answer = run(file("a", before), file("b", after));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .startsWith("6 changes: 1 added, 1 removed, 1 moved, 3 reworded.")
                .contains(
                        "! 7 календарных дней → 5 рабочих дней",
                        "! 300 рублей → 500 рублей (worse for the seller: the seller pays more); 2 % → 3 % (worse",
                        "new obligation (seller)");
    }

    @Test
    void aProgramReadsOneObject() throws IOException {
        var answer = run(file("a", before), "--json", file("b", after));

        var json = JsonMapper.shared().readTree(answer.out());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(json.get("changes").size()).isEqualTo(6);
        assertThat(json.get("counts").get("reworded").asInt()).isEqualTo(3);
        var first = json.get("changes").get(0);
        assertThat(first.get("kind").asString()).isEqualTo("reworded");
        assertThat(first.get("before").get("path").asString())
                .isEqualTo("1 Условия договора › Раздел «Предмет» › 4 Изменение Договора › 4.2");
        assertThat(first.get("values").get(0).get("words").asString()).isEqualTo("7 календарных дней → 5 рабочих дней");
    }

    @Test
    void equalityIsSaidInJsonToo() throws IOException {
        var json = JsonMapper.shared()
                .readTree(run(file("a", before), file("b", before), "--json").out());

        assertThat(json.get("equal").asBoolean()).isTrue();
        assertThat(json.get("changes").size()).isZero();
    }

    @Test
    void aBadFileIsCodeTwoAndSaysWhy() throws IOException {
        var good = file("good.md", before);
        var picture = new byte[4000];
        new java.util.Random(1).nextBytes(picture);

        assertThat(run(good, folder.resolve("none.md").toString()))
                .matches(a -> a.code() == 2 && a.err().contains("no such file"));
        assertThat(run(good, file("empty", "")))
                .matches(a -> a.code() == 2 && a.err().contains("the file is empty"));
        assertThat(run(good, file("blank", " \n\n")))
                .matches(a -> a.code() == 2 && a.err().contains("no text"));
        assertThat(run(good, file("picture.md", picture)))
                .matches(a -> a.code() == 2 && a.err().contains("binary"));
        assertThat(run(file("broken.pdf", "%PDF-1.7 nothing"), good))
                .matches(a -> a.code() == 2 && a.err().contains("PDF"));
        assertThat(run(file("broken.docx", "PK\u0003\u0004 nothing"), good))
                .matches(a -> a.code() == 2 && a.err().contains("DOCX"));
        assertThat(run(folder.toString(), good))
                .matches(a -> a.code() == 2 && a.err().contains("folder"));
    }

    @Test
    void aWrongCallIsCodeTwo() {
        assertThat(run("only one")).matches(a -> a.code() == 2 && a.err().startsWith("diff OLD NEW"));
        assertThat(run("a", "b", "--loud"))
                .matches(a -> a.code() == 2 && a.out().isEmpty());
    }

    @Test
    void filesOfRussianWindowsAreRead() throws IOException {
        assertThat(run(file("a", before), file("b", before.getBytes(Charset.forName("windows-1251"))))
                        .code())
                .isZero();
        assertThat(run(file("a", before), file("c", ("\uFEFF" + before).getBytes(StandardCharsets.UTF_16LE)))
                        .code())
                .isZero();
    }

    @Test
    void garbageEndsInTime() throws IOException {
        for (var garbage : List.of(
                "(".repeat(200_000),
                "1.".repeat(100_000),
                "**".repeat(100_000) + "а",
                "[".repeat(100_000) + "а",
                "а б ".repeat(100_000),
                "- ".repeat(100_000) + "а",
                "<p".repeat(100_000),
                "1. а\n".repeat(20_000),
                "«".repeat(1000) + "| а".repeat(50_000))) {
            var answer = run(file("a", garbage), file("b", garbage + " конец"));
            assertThat(answer.code()).as(garbage.substring(0, 10)).isBetween(0, 2);
        }
    }
}
