package dovod.platform;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** In place of Tomcat's own page for requests it cannot read: the status says enough. */
final class SilentRefusals extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() >= 400) {
            response.setErrorReported();
        }
    }
}
