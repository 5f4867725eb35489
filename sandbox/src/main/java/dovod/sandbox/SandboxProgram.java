package dovod.sandbox;

import dovod.sandbox.script.StoryFault;
import dovod.sandbox.world.Account;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** The sandbox as a program of its own: {@code java -jar sandbox-program.jar --story workday}. */
public final class SandboxProgram {
    private SandboxProgram() {}

    /** Starts a sandbox and keeps it until the process is told to end. Exit code 2 for bad arguments. */
    public static void main(String[] words) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            var arguments = Arguments.parse(words);
            if (arguments.help()) {
                out.println(Arguments.USAGE);
                return;
            }
            var sandbox = run(arguments, out);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-close"));
            new CountDownLatch(1).await();
        } catch (StoryFault | UncheckedIOException fault) {
            err.println(fault.getMessage());
            System.exit(2);
        } catch (IllegalArgumentException fault) {
            err.println(fault.getMessage() + System.lineSeparator() + System.lineSeparator() + Arguments.USAGE);
            System.exit(2);
        }
    }

    static Sandbox run(Arguments arguments, PrintStream out) {
        var options = arguments.apply(SandboxOptions.live(InstantSource.system()));
        var account = options.accounts().getFirst();
        var sandbox = Sandbox.start(options);
        arguments.pushUrl().ifPresent(url -> connect(sandbox, account, url, out));
        out.println("The sandbox listens at " + sandbox.url() + " and shows its page there");
        out.println("Client-Id " + account.clientId() + ", Api-Key " + account.apiKey());
        return sandbox;
    }

    /** Connects the address even if nobody answers there yet: pushes are tried again and again. */
    private static void connect(Sandbox sandbox, Account account, URI url, PrintStream out) {
        var known = sandbox.control().endpoints(account.clientId()).stream()
                .anyMatch(endpoint -> endpoint.url().equals(url.toString()));
        if (!known) {
            sandbox.control().connectPush(account.clientId(), url.toString());
        }
        out.println("Pushes go to " + url);
    }
}
