package dovod.people.web;

import dovod.people.Doorstep;
import dovod.people.Entry;
import dovod.people.Origin;
import dovod.people.Session;
import dovod.people.Sessions;
import dovod.people.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/** What the browser keeps when somebody comes in, and gives up when they leave. */
@Component
final class Entrance {

    private final Sessions sessions;
    private final CsrfTokenRepository csrf;
    private final XorCsrfTokenRequestAttributeHandler forms = new XorCsrfTokenRequestAttributeHandler();

    Entrance(Sessions sessions, CsrfTokenRepository csrf) {
        this.sessions = sessions;
        this.csrf = csrf;
    }

    /**
     * In, or to the page that asks for the second factor.
     *
     * @param next where they wanted to go
     * @return where they go now
     */
    String let(Entry entry, String next, HttpServletRequest request, HttpServletResponse response) {
        return switch (entry) {
            case SignedIn signedIn -> {
                open(signedIn, request, response);
                yield "redirect:" + (signedIn.lostFactor() ? "/me/factor" : next);
            }
            case Doorstep doorstep -> {
                TokenCookie.DOORSTEP.write(request, response, doorstep.token(), doorstep.life());
                yield "redirect:" + doorstep(next);
            }
        };
    }

    private static String doorstep(String next) {
        return next.equals(OwnPath.FRONT)
                ? "/login/code"
                : "/login/code?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** A new cookie, whatever the browser brought; a session it came by before ends. */
    void open(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        TokenCookie.SESSION.read(request).ifPresent(sessions::forget);
        TokenCookie.SESSION.write(request, response, signedIn.token(), Session.LONGEST);
        TokenCookie.DOORSTEP.read(request).ifPresent(used -> TokenCookie.DOORSTEP.drop(request, response));
        var fresh = csrf.generateToken(request);
        csrf.saveToken(fresh, request, response);
        forms.handle(request, response, () -> fresh);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        TokenCookie.SESSION.drop(request, response);
        csrf.saveToken(null, request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }

    /** Where a request comes from. */
    static Origin origin(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), request.getHeader("User-Agent"));
    }

    /** The session of this request; null for nobody, or for a program with a token. */
    static @Nullable UUID session() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Known known ? known.session() : null;
    }
}
