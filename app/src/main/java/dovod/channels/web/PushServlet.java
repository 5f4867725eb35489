package dovod.channels.web;

import dovod.channels.AcceptingPush;
import dovod.channels.PushAnswered;
import dovod.kernel.NotFound;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/**
 * {@code POST /push/<channel>/<secret>}: a strange secret, or a strange address, finds nothing here. A servlet of its
 * own, since a marketplace sends pushes by the thousand, gives them little time, and needs nothing of what pages need.
 */
final class PushServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int LARGEST = 256 * 1024;
    private static final String TOO_LARGE =
            "{\"error\":{\"code\":\"ERROR_UNKNOWN\",\"message\":\"more than 256 KiB\",\"details\":null}}";

    private final transient Supplier<AcceptingPush> accepting;
    private final transient PushSources sources;

    /** @param accepting asked for with the first push: the server is made before the database is known to be there */
    PushServlet(Supplier<AcceptingPush> accepting, PushSources sources) {
        this.accepting = accepting;
        this.sources = sources;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(response, answered(request));
        } catch (NotFound nothing) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private PushAnswered answered(HttpServletRequest request) throws IOException {
        var way = way(request.getPathInfo());
        if (way.length != 3 || !sources.allow(request.getRemoteAddr())) {
            throw new NotFound();
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        return body.length > LARGEST
                ? new PushAnswered(413, TOO_LARGE)
                : accepting.get().accept(way[1], way[2], body);
    }

    /** An empty part, the channel, the secret. */
    private static String[] way(@Nullable String path) {
        return path == null ? new String[0] : path.split("/", -1);
    }

    private static void answer(HttpServletResponse response, PushAnswered answered) throws IOException {
        var body = answered.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answered.status());
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        ServletRegistrationBean<PushServlet> pushes(ObjectProvider<AcceptingPush> accepting, PushSources sources) {
            var once = SingletonSupplier.of(accepting::getObject);
            return new ServletRegistrationBean<>(new PushServlet(once::obtain, sources), "/push/*");
        }
    }
}
