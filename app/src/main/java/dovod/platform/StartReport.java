package dovod.platform;

import dovod.kernel.Language;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells who started the desk why it did not start, and nothing else: the settings silence Spring's own report. */
final class StartReport implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        var words = new Dictionary().in(Language.of(Locale.getDefault()), ZoneOffset.UTC);
        System.err.println(words.say("platform.start.failed"));
        System.err.println(analysis.getDescription());
        if (analysis.getAction() != null) {
            System.err.println(analysis.getAction());
        }
    }
}
