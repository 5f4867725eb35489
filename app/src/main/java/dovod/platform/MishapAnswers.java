package dovod.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a mishap the way the asker reads: a program gets problem+json, htmx a word in passing that leaves the page as
 * it is, a person a page. Nothing in the answer depends on what was asked for, so absent and foreign look alike.
 */
@Component
class MishapAnswers {

    private static final List<String> OF_THE_OTHER_ANSWER =
            List.of(HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED);

    private final PageMaker pages;
    private final JsonMapper json;

    MishapAnswers(PageMaker pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    ModelAndView answer(Mishap mishap, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return new ModelAndView();
        }
        forget(response);
        response.setStatus(mishap.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        mishap.headers().forEach(response::setHeader);
        var page = pages.bare(request).with(mishap.refusals());
        if (wantsJson(request)) {
            return new ModelAndView(problem(mishap, page));
        }
        if (request.getHeader("HX-Request") != null) {
            return new ModelAndView(inPassing(mishap, page));
        }
        return new ModelAndView("platform/mishap", Map.of("page", page, "mishap", mishap));
    }

    /** What was meant for the answer that did not come; the security headers stay. */
    private static void forget(HttpServletResponse response) {
        response.resetBuffer();
        for (var header : OF_THE_OTHER_ANSWER) {
            response.setHeader(header, null);
        }
    }

    /** Parts of the API speak JSON to everybody; elsewhere who asks for JSON and for no page gets it. */
    private static boolean wantsJson(HttpServletRequest request) {
        var wanted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        return whole(request).startsWith("/api/") || (wanted.contains("json") && !wanted.contains("text/html"));
    }

    private static String whole(HttpServletRequest request) {
        return request.getAttribute("jakarta.servlet.error.request_uri") instanceof String first
                ? first
                : request.getRequestURI();
    }

    private View problem(Mishap mishap, Page page) {
        return (model, request, response) ->
                write(response, Problem.MEDIA_TYPE, json.writeValueAsBytes(Problem.of(mishap, page.words())));
    }

    /** The script {@code failure.js} says it; what stands on the page, and what was typed, stays. */
    private View inPassing(Mishap mishap, Page page) {
        return (model, request, response) -> {
            var problem = Problem.of(mishap, page.words());
            var said = mishap.incident() == null
                    ? problem.detail()
                    : page.say("platform.mishap.incident", mishap.incident());
            response.setHeader("HX-Reswap", "none");
            response.setHeader("HX-Trigger", ascii(json.writeValueAsString(Map.of("mishap", said))));
            write(response, "text/html", new byte[0]);
        };
    }

    private static void write(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Headers are Latin; JSON has its own way to say the rest. */
    private static String ascii(String text) {
        var out = new StringBuilder(text.length());
        text.chars()
                .forEach(letter ->
                        out.append(letter < 0x7f ? String.valueOf((char) letter) : "\\u%04x".formatted(letter)));
        return out.toString();
    }
}
