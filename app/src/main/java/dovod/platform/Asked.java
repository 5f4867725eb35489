package dovod.platform;

import dovod.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers to what was asked in a dialog: done, then the dialog closes and the page fetches what has changed; refused,
 * then the same form comes back with the reason beside its cause and with all that was typed.
 */
@Component
public class Asked {

    private final PageMaker pages;
    // Header values are ASCII: a Russian sentence goes as escapes.
    private final JsonMapper json =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    Asked(PageMaker pages) {
        this.pages = pages;
    }

    public @Nullable ModelAndView answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Runnable verb,
            String said,
            Supplier<ModelAndView> form) {
        try {
            verb.run();
        } catch (Refused refused) {
            return refused(request, response, refused, form.get());
        }
        done(request, response, said);
        return null;
    }

    /** No content, and the news for the page: close the dialog, fetch the case anew, say this. */
    public void done(HttpServletRequest request, HttpServletResponse response, String said) {
        var words = pages.make(request).words();
        response.setHeader(
                "HX-Trigger", json.writeValueAsString(Map.of("done", true, "changed", true, "said", words.say(said))));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    public ModelAndView refused(
            HttpServletRequest request, HttpServletResponse response, Refused refused, ModelAndView form) {
        form.addObject("page", pages.make(request).with(refused.refusals()));
        response.setStatus(refused.first().kind().status());
        return form;
    }
}
