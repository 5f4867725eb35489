package dovod.people.web;

import dovod.people.Person;
import dovod.people.Sessions;
import dovod.people.Tokens;
import dovod.platform.PageMaker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks: by the session's cookie, or below {@code /api/} by a token. A token opens nothing but the API,
 * so it cannot become a session.
 */
final class WhoIsIt extends OncePerRequestFilter {

    private static final Set<String> WATCHED = Set.of("/livez", "/readyz", "/metrics");
    private static final String BEARER = "Bearer ";
    private static final String BY_TOKEN = "dovod.by_token";

    private final Sessions sessions;
    private final Tokens tokens;
    private final SecurityContextRepository contexts;

    WhoIsIt(Sessions sessions, Tokens tokens, SecurityContextRepository contexts) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.contexts = contexts;
    }

    static boolean cameByToken(HttpServletRequest request) {
        return request.getAttribute(BY_TOKEN) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bearer = bearer(request);
        if (bearer != null) {
            var person = tokens.bearer(bearer);
            if (person.isEmpty()) {
                Doorkeeper.askForToken(response);
                return;
            }
            request.setAttribute(BY_TOKEN, true);
            enter(request, response, person.get(), null);
        } else {
            TokenCookie.SESSION
                    .read(request)
                    .flatMap(sessions::visit)
                    .ifPresent(visit -> enter(request, response, visit.person(), visit.session()));
        }
        chain.doFilter(request, response);
    }

    private void enter(
            HttpServletRequest request, HttpServletResponse response, Person person, @Nullable UUID session) {
        request.setAttribute(PageMaker.THEME, person.theme());
        request.setAttribute(PageMaker.DENSITY, person.density());
        request.setAttribute(PageMaker.SINGLE_KEYS, person.singleKeys());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new Known(person.actor(request.getRemoteAddr()), session));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static @Nullable String bearer(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return isApi(request) && header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** Nobody in particular asks for these; and who watches the desk is answered also when the database is away. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/static/") || WATCHED.contains(path);
    }
}
