package dovod.platform;

import dovod.kernel.Language;
import dovod.lib.postgres.PostgresFault;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Why the desk did not start, in a sentence instead of a stack of names; {@link StartReport} prints it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements FailureAnalyzer {

    private final Environment environment;
    private final Words words;

    StartFailures(Environment environment) {
        this.environment = environment;
        this.words = new Dictionary().in(Language.of(Locale.getDefault()), ZoneOffset.UTC);
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var said = sentence(cause);
            if (said != null) {
                return new FailureAnalysis(said, null, failure);
            }
        }
        return null;
    }

    private @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case PortInUseException taken -> port(taken.getPort());
            case CannotStart unfit -> unfit.words(words);
            case InvalidConfigurationPropertyValueException odd ->
                words.say("platform.start.setting", setting(odd.getName()));
            case PostgresFault fault -> embedded(fault);
            case AccessDeniedException closed ->
                words.say("platform.start.closed", data(), String.valueOf(closed.getFile()));
            case SealBroken broken -> said(broken);
            case FlywayValidateException newer -> words.say("platform.start.database.newer", said(newer));
            default -> null;
        };
    }

    private String embedded(PostgresFault fault) {
        return switch (fault.kind()) {
            case IN_USE -> words.say("platform.start.used", data());
            case NOT_PERMITTED -> words.say("platform.start.closed", data(), said(fault));
            case DISK_FULL -> words.say("platform.start.full", data());
            case OTHER_VERSION,
                    UNSUPPORTED_PLATFORM,
                    MISSING_PIECE,
                    NOT_OURS,
                    PORT_TAKEN,
                    BAD_OPTION,
                    NOT_RUNNING,
                    DAMAGED_BACKUP,
                    BACKUP_FAILED -> words.say("platform.start.embedded", said(fault));
        };
    }

    private static String setting(String name) {
        return name.equals("server.port") ? "DOVOD_PORT" : name;
    }

    private String port(int taken) {
        return words.say("platform.start.port", Integer.toString(taken), Integer.toString(taken + 1));
    }

    private static String said(Exception cause) {
        return String.valueOf(cause.getMessage());
    }

    private Path data() {
        return Path.of(environment.getProperty("dovod.data", "data"))
                .toAbsolutePath()
                .normalize();
    }
}
