package dovod.people.web;

import dovod.people.Origin;
import dovod.people.Sessions;
import dovod.people.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** What the browser keeps when somebody comes in, and gives up when they leave. */
@Component
final class Entrance {

    private final Sessions sessions;
    private final CsrfTokenRepository csrf;

    Entrance(Sessions sessions, CsrfTokenRepository csrf) {
        this.sessions = sessions;
        this.csrf = csrf;
    }

    /** A new cookie, whatever the browser brought; a session it came by before ends. */
    void open(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::forget);
        SessionCookie.write(request, response, signedIn.token());
        csrf.saveToken(csrf.generateToken(request), request, response);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.drop(request, response);
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
