package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.sandbox.script.StoryFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sandbox started from a command line. */
class ProgramStoryTest {
    @Test
    void itTellsItsAddressAndTheKey() throws IOException {
        try (var receiver = new PushReceiver()) {
            var out = new ByteArrayOutputStream();
            var arguments = Arguments.parse(
                    "--port",
                    "0",
                    "--story",
                    "workday",
                    "--story",
                    "high-chair",
                    "--client-id",
                    "42",
                    "--api-key",
                    "k",
                    "--push-url",
                    receiver.url());
            try (var sandbox = SandboxProgram.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8))) {
                var caller = new Caller(sandbox.url(), "42", "k");
                assertThat(caller.call("/v3/chat/list", "{'limit': 100}")
                                .json()
                                .path("chats")
                                .size())
                        .isGreaterThanOrEqualTo(4);
                assertThat(out.toString(StandardCharsets.UTF_8))
                        .contains(sandbox.url().toString(), "Client-Id 42, Api-Key k", receiver.url());
                assertThat(sandbox.control().endpoints("42")).hasSize(1);
            }
        }
    }

    @Test
    void aTakenPortIsSaidClearly() {
        try (var first = Sandbox.start()) {
            var options = SandboxOptions.forTests().port(first.url().getPort());
            assertThatThrownBy(() -> Sandbox.start(options))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage(
                            "The sandbox cannot listen on port " + first.url().getPort());
        }
    }

    @Test
    void aStoryThatCannotBeReadLeavesThePortFree() {
        var port = freePort();
        assertThatThrownBy(
                        () -> Sandbox.start(SandboxOptions.forTests().port(port).story("nothing")))
                .isInstanceOf(StoryFault.class);
        try (var second = Sandbox.start(SandboxOptions.forTests().port(port))) {
            assertThat(second.url().getPort()).isEqualTo(port);
        }
    }

    private static int freePort() {
        try (var sandbox = Sandbox.start()) {
            return sandbox.url().getPort();
        }
    }

    @Test
    void theClockRunsAsFastAsAsked() {
        var start = Instant.parse("2026-11-21T11:00:00Z");
        var wall = new HandClock(start);
        var options = Arguments.parse("--clock", "60").apply(SandboxOptions.live(wall));
        wall.set(start.plusSeconds(2));
        assertThat(options.clock().instant()).isEqualTo(start.plusSeconds(120));
        assertThat(options.port()).isEqualTo(8089);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --prot 80                 | There is no option --prot
                    --port                    | --port needs a value
                    --port --story workday    | --port needs a value
                    --port 80000              | --port must be a number from 0 to 65535, not 80000
                    --port 1 --port 2         | --port is given twice
                    --speed fast              | --speed must be a number above 0, not fast
                    --clock 0                 | --clock must be a number above 0, not 0
                    --push-url localhost      | --push-url must begin with http:// or https://, not be localhost
                    --client-id Anna          | A Client-Id is a decimal number of up to 18 digits, not Anna
                    --validate nothing.json   | --validate: there is no readable file nothing.json
                    """)
    void badArgumentsAreSaidClearly(String words, String said) {
        assertThatThrownBy(() -> {
                    var arguments = Arguments.parse(words.split(" "));
                    var url = arguments.pushUrl();
                    assertThat(url).isEmpty();
                    arguments.apply(SandboxOptions.live(InstantSource.system()));
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(said);
    }

    @Test
    void helpIsGiven() {
        assertThat(Arguments.parse("--help").help()).isTrue();
        assertThat(Arguments.USAGE).contains("--story", "--speed", "--state", "--push-url", "--client-id", "--api-key");
    }
}
