package dovod.people.web;

import dovod.kernel.Actor;
import dovod.platform.Audit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Writes down who asked for what they may not have, whoever said no: a rule, a page, or the check of forms. */
final class Denials extends OncePerRequestFilter {

    private final Audit audit;

    Denials(Audit audit) {
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var watched = who != null && who.getPrincipal() instanceof Actor actor
                ? new Watched(request, response, actor)
                : response;
        chain.doFilter(request, watched);
    }

    /** Hears the no when it is said, not when the answer has long arrived. */
    private final class Watched extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private final Actor actor;

        Watched(HttpServletRequest request, HttpServletResponse response, Actor actor) {
            super(response);
            this.request = request;
            this.actor = actor;
        }

        @Override
        public void setStatus(int status) {
            hear(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            hear(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String words) throws IOException {
            hear(status);
            super.sendError(status, words);
        }

        private void hear(int status) {
            if (status == SC_FORBIDDEN) {
                audit.denied(actor, "page:" + request.getMethod() + " " + place());
            }
        }

        /** The pattern, never the address, which may hold a secret; none when the check of forms said no. */
        private Object place() {
            var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return pattern == null ? "(a form that is not from our page)" : pattern;
        }
    }
}
