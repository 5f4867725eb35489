package dovod.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./dovod} in a folder with a space in its name, with JDKs that only say how they were called. */
@NullUnmarked
class ScriptTest {

    private static final Path SCRIPT = Path.of("..", "dovod").toAbsolutePath().normalize();
    private static final String TOOLS = "/usr/local/bin:/usr/bin:/bin";

    /** @param said on both outputs */
    private record Answer(int status, String said) {}

    @TempDir
    Path folder;

    private Path home = Path.of("");
    private Path desk = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        home = Files.createDirectory(folder.resolve("my desk"));
        desk = home.resolve("dovod");
        Files.copy(SCRIPT, desk);
        permit(folder);
        permit(home);
        permit(desk);
    }

    @Test
    void aPlainShellCanReadIt() throws Exception {
        assertThat(run(Map.of(), "sh", "-n", SCRIPT.toString())).isEqualTo(new Answer(0, ""));
    }

    @Test
    void helpTellsEveryCommand() throws Exception {
        for (var words : List.of(List.of("help"), List.of("--help"), List.<String>of())) {
            var help = dovod(Map.of(), words);
            assertThat(help.status()).isZero();
            assertThat(help.said())
                    .startsWith("Usage: ./dovod COMMAND")
                    .contains("run", "demo", "season", "diff OLD NEW", "restore FILE");
        }
    }

    @Test
    void anUnknownCommandIsNamed() throws Exception {
        var answer = dovod(Map.of(), List.of("fly"));

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.said()).startsWith("There is no command fly.\n").contains("Usage:");
    }

    @Test
    void aBackupNeedsAFile() throws Exception {
        for (var command : List.of("backup", "restore")) {
            var answer = dovod(Map.of(), List.of(command));
            assertThat(answer.status()).as(command).isEqualTo(2);
            assertThat(answer.said()).startsWith("Usage:");
        }
    }

    @Test
    void withoutAnyJavaItSaysWhereToGetOne() throws Exception {
        var answer = dovod(Map.of("PATH", toolsWithoutJava()), List.of("run"));

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said())
                .startsWith("Dovod needs a JDK 25, and there is none in the usual places.\n")
                .contains("https://adoptium.net")
                .doesNotContain("Found instead");
    }

    @Test
    void aWrongJavaIsNamed() throws Exception {
        var old = jdk("jdk 17", "17.0.9");
        var answer = dovod(Map.of("PATH", old.resolve("bin") + ":" + toolsWithoutJava()), List.of("run"));

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said()).contains("Found instead:\n  Java 17 in " + old);
    }

    @Test
    void aWrongJavaFirstOnThePathIsPassedOver() throws Exception {
        build();
        var old = jdk("jdk 17", "17.0.9");
        var right = jdk("jdks/jdk 25", "25.0.1");

        var answer = dovod(Map.of("PATH", old.resolve("bin") + ":" + toolsWithoutJava()), List.of("run"));

        assertThat(answer.status()).as(answer.said()).isZero();
        assertThat(answer.said()).contains(right + "/bin/java", "-jar " + home + "/.dovod/desk-1/app/app.jar");
    }

    @Test
    void aWrongJavaHomeIsPassedOver() throws Exception {
        build();
        var old = jdk("jdk 17", "17.0.9");
        var right = jdk("jdk 25", "25");

        var answer = dovod(
                Map.of("JAVA_HOME", old.toString(), "PATH", right.resolve("bin") + ":" + toolsWithoutJava()),
                List.of("run"));

        assertThat(answer.said()).contains(right + "/bin/java");
    }

    /** Nothing is fetched: there is not even a Maven in this folder. */
    @Test
    void whatIsBuiltRunsAsItIs() throws Exception {
        build();
        var right = jdk("jdk 25", "25.0.1");
        var settings = Map.of("JAVA_HOME", right.toString(), "DOVOD_JAVA_OPTS", "-Xmx1g -Dmore=yes");

        assertThat(dovod(settings, List.of("run", "--some.setting=1")).said())
                .contains("data=" + home + "/data")
                .contains("-Xmx1g -Dmore=yes -jar " + home + "/.dovod/desk-1/app/app.jar --some.setting=1");
        assertThat(dovod(settings, List.of("backup", "a b.tar.gz")).said())
                .contains("dovod.platform.backup.BackupProgram backup a b.tar.gz");
        assertThat(dovod(settings, List.of("season", "--seed", "7", "--json")).said())
                .contains(home + "/.dovod/desk-1/season.jar:" + home + "/.dovod/desk-1/app/app.jar:")
                .contains("dovod.season.SeasonProgram --seed 7 --json");
        assertThat(dovod(settings, List.of("build")).said()).isEqualTo("Built in " + home + "/.dovod/desk-1\n");
    }

    @Test
    void whereNoLanguageIsSetJavaStillReadsAndWritesRussian() throws Exception {
        build();
        var home = jdk("jdk 25", "25.0.1").toString();

        assertThat(dovod(Map.of("JAVA_HOME", home), List.of("run")).said()).contains("letters=C.UTF-8");
        assertThat(dovod(Map.of("JAVA_HOME", home, "LC_ALL", "C"), List.of("run"))
                        .said())
                .contains("letters=C.UTF-8");
        assertThat(dovod(Map.of("JAVA_HOME", home, "LANG", "ru_RU.UTF-8"), List.of("run"))
                        .said())
                .contains("letters=ru_RU.UTF-8");
    }

    @Test
    void contractsAreComparedBesideTheDesk() throws Exception {
        build();
        var right = jdk("jdk 25", "25.0.1");

        var answer = dovod(Map.of("JAVA_HOME", right.toString()), List.of("diff", "old one.md", "new.pdf", "--json"));

        assertThat(answer.said()).contains("dovod.lib.clausediff.ClauseDiffProgram old one.md new.pdf --json");
    }

    @Test
    void itIsFoundThroughALink() throws Exception {
        build();
        var right = jdk("jdk 25", "25.0.1");
        var link = Files.createSymbolicLink(folder.resolve("d"), Path.of("my desk", "dovod"));

        var answer = run(Map.of("JAVA_HOME", right.toString()), link.toString(), "run");

        assertThat(answer.said()).contains(home + "/.dovod/desk-1/app/app.jar");
    }

    @Test
    void whoMayNotBuildIsToldWhoCan() throws Exception {
        var right = jdk("jdk 25", "25.0.1");
        permit(home, "r-xr-xr-x");
        var words = new ArrayList<>(ordinaryUser());
        words.addAll(List.of(desk.toString(), "run"));

        var answer = run(Map.of("JAVA_HOME", right.toString()), words.toArray(String[]::new));
        permit(home);

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said()).contains(home + " cannot be written by you").contains("./dovod build");
    }

    /** Words that make an ordinary user of root. */
    private static List<String> ordinaryUser() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/setpriv")), "root without setpriv");
        return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
    }

    /** As if it had been built. */
    private void build() throws IOException {
        var built = home.resolve(".dovod/desk-1");
        Files.createDirectories(built.resolve("app"));
        Files.createFile(built.resolve("stamp"));
        Files.createSymbolicLink(home.resolve(".dovod/desk"), Path.of("desk-1"));
    }

    private Path jdk(String name, String version) throws IOException {
        var place = folder.resolve(name);
        var programs = Files.createDirectories(place.resolve("bin"));
        Files.writeString(place.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(programs.resolve("java"), """
                #!/bin/sh
                case "$*" in
                    *java.home* | *XshowSettings*) echo "    java.home = %s" ;;
                    -version) echo 'openjdk version "%s"' ;;
                    *) echo "data=${DOVOD_DATA:-}" "letters=${LC_ALL:-${LC_CTYPE:-$LANG}}" "$0" "$@" ;;
                esac
                """.formatted(place, version));
        Files.writeString(programs.resolve("javac"), "#!/bin/sh\n");
        permit(programs.resolve("java"));
        permit(programs.resolve("javac"));
        for (var each = programs; !each.equals(folder); each = Objects.requireNonNull(each.getParent())) {
            permit(each);
        }
        return place;
    }

    /** Links to what the script itself calls, so that a java of this machine is not among them. */
    private String toolsWithoutJava() throws IOException {
        var tools = Files.createDirectories(folder.resolve("tools"));
        for (var name :
                List.of("sh", "cat", "date", "dirname", "env", "find", "id", "ls", "mkdir", "readlink", "sed")) {
            var link = tools.resolve(name);
            if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(link, tool(name));
            }
        }
        return tools.toString();
    }

    private static Path tool(String name) {
        return List.of("/bin", "/usr/bin", "/usr/local/bin").stream()
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Answer dovod(Map<String, String> settings, List<String> words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(desk.toString()));
        all.addAll(words);
        return run(settings, all.toArray(String[]::new));
    }

    private Answer run(Map<String, String> settings, String... words) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words).directory(Path.of("/").toFile()).redirectErrorStream(true);
        var environment = new HashMap<>(Map.of(
                "PATH", TOOLS,
                "HOME", folder.resolve("nobody").toString(),
                "DOVOD_JDKS", folder.resolve("jdks").toString()));
        environment.putAll(settings);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    private static void permit(Path path) throws IOException {
        permit(path, "rwxr-xr-x");
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
