package dovod.people.web;

import dovod.people.Sessions;
import dovod.platform.spi.StillHere;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** By the session that the line was opened with. */
@Component
class StillSignedIn implements StillHere {

    private final Sessions sessions;

    StillSignedIn(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean mayStay(HttpServletRequest request) {
        return TokenCookie.SESSION.read(request).filter(sessions::lives).isPresent();
    }
}
