package dovod.people.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Whom we do not know: a page sends them to sign in and back to where they wanted to go, a fragment sends the page
 * around it, a program gets a problem. And who sends a form that is not from our page; only the form to sign in is
 * shown once more, for its page gets old in the best of hands: another tab signed in or out, or another desk at the
 * same host, whose cookies have the same names whatever its port.
 */
final class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Led to from here; from outside it is a path like any other, for those we know and with the token. */
    static final String LOGIN_ANEW = "/login/anew";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (WhoIsIt.isApi(request)) {
            askForToken(response);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", door(pathOf(request.getHeader("HX-Current-URL"))));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (wantsPage(request)) {
            response.setHeader(HttpHeaders.LOCATION, door(pathOf(request)));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && request.getRequestURI().equals("/login") && wantsPage(request)) {
            request.getRequestDispatcher(LOGIN_ANEW).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The same for a token that is missing, wrong or too old. */
    static void askForToken(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"dovod\"");
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** A person following a link; not a script that fetches a piece. */
    private static boolean wantsPage(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return mode == null
                ? accepted == null || accepted.contains(MediaType.TEXT_HTML_VALUE) || accepted.contains("*/*")
                : mode.equals("navigate");
    }

    private static String door(String next) {
        return next.equals(OwnPath.FRONT) ? "/login" : "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** Only what was looked at can be gone back to; what was sent is not sent again. */
    private static String pathOf(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return OwnPath.FRONT;
        }
        var query = request.getQueryString();
        return OwnPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static String pathOf(@Nullable String url) {
        try {
            var uri = new URI(url == null ? "" : url);
            return OwnPath.of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (URISyntaxException unclear) {
            return OwnPath.FRONT;
        }
    }
}
