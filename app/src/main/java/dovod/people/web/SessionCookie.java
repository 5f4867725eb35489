package dovod.people.web;

import dovod.people.Session;
import dovod.people.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie that holds a session's token: for this host alone, not for scripts, not sent along from other sites.
 * Behind TLS the browser itself keeps it so, by the name.
 */
final class SessionCookie {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{64}");

    private SessionCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(cookie -> cookie.getValue())
                .filter(value -> TOKEN.matcher(value).matches());
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Token token) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, token.text(), Session.LONGEST));
    }

    static void drop(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO));
    }

    private static String cookie(HttpServletRequest request, String value, Duration life) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-dovod" : "dovod";
    }
}
