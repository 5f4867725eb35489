package dovod.platform;

import dovod.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The language somebody chose before signing in; behind the login it is a setting of the person. */
public final class LanguageCookie {

    private static final String NAME = "dovod-language";
    private static final Duration KEPT = Duration.ofDays(365);

    private LanguageCookie() {}

    /** The chosen one, else what the browser asks for. */
    public static Language language(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(cookie -> known(cookie.getValue()))
                .orElseGet(() -> Language.of(request.getLocale()));
    }

    public static void write(HttpServletRequest request, HttpServletResponse response, Language chosen) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, chosen.code())
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }

    private static Optional<Language> known(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
