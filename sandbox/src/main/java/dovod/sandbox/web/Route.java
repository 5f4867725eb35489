package dovod.sandbox.web;

import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A path of the control API and what is done there.
 *
 * @param verb GET, POST, PATCH or DELETE
 * @param path segments in braces stand for anything but a slash
 */
record Route(String verb, Pattern path, Handling handling) {
    static Route of(String verb, String path, Handling handling) {
        return new Route(verb, Pattern.compile(path.replaceAll("\\{[a-z]+}", "([^/]+)")), handling);
    }

    /** What is done there. */
    @FunctionalInterface
    interface Handling {
        Answer handle(Visit visit);
    }

    /**
     * A request.
     *
     * @param parts what stood for the segments in braces
     * @param query the parameters after the question mark
     */
    record Visit(MatchResult parts, Map<String, String> query, Body body) {
        String part(int number) {
            return parts.group(number);
        }

        /** The seller meant by {@code client_id} in the query or the body; empty for the first one. */
        String clientId() {
            return query.getOrDefault("client_id", body.text("client_id"));
        }
    }

    static Refusal missing(String what) {
        return Refusal.notFound(what);
    }

    /** A group of routes. */
    interface Group {
        List<Route> routes();
    }
}
