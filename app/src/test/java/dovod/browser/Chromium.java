package dovod.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one browser of a run, found where systems keep it. */
final class Chromium implements ExecutionCondition {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (program().findAny().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("no Chromium in any of " + PLACES + ": the browser tests must run here");
        }
        System.err.println("SKIPPED: no Chromium in any of " + PLACES + ", the pages are not tried in a browser");
        return ConditionEvaluationResult.disabled("no Chromium");
    }

    /** Started at the first need; ends with the JVM. */
    static Browser browser() {
        return Running.BROWSER;
    }

    private static Stream<Path> program() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable);
    }

    private static final class Running {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program().findFirst().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--use-fake-device-for-media-stream",
                                "--use-fake-ui-for-media-stream")));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }
    }
}
