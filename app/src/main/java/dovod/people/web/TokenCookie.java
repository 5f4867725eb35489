package dovod.people.web;

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
 * A cookie that holds a token: for this host alone, not for scripts, not sent along from other sites. Behind TLS the
 * browser itself keeps it so, by the name.
 */
enum TokenCookie {
    SESSION("dovod"),
    DOORSTEP("dovod-doorstep");

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{64}");

    private final String plainName;

    TokenCookie(String plainName) {
        this.plainName = plainName;
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(cookie -> cookie.getValue())
                .filter(value -> TOKEN.matcher(value).matches());
    }

    void write(HttpServletRequest request, HttpServletResponse response, Token token, Duration life) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, token.text(), life));
    }

    void drop(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO));
    }

    private String cookie(HttpServletRequest request, String value, Duration life) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }

    private String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + plainName : plainName;
    }
}
