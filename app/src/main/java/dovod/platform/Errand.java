package dovod.platform;

import dovod.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.ModelMap;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person came for, and how it is answered: shown; done; or refused, and then the same form comes back with the
 * reason beside its cause and with all that was typed. A handler of a form takes it as an argument.
 */
public final class Errand {

    // Header values are ASCII: a Russian sentence goes as escapes.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final PageMaker pages;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ModelMap model;

    Errand(PageMaker pages, HttpServletRequest request, HttpServletResponse response, ModelMap model) {
        this.pages = pages;
        this.request = request;
        this.response = response;
        this.model = model;
    }

    /** The words of the person, without the frame of a page and its dozen counters. */
    public Words words() {
        return pages.words(request);
    }

    /** The page with its counters as they are now: not to be asked for before a verb that changes them. */
    public Page page() {
        return pages.make(request);
    }

    /** Tells the browser, or htmx, more than the answer itself says. */
    public void header(String name, String value) {
        response.setHeader(name, value);
    }

    /**
     * Does it and goes on; or shows the form once more.
     *
     * @param next where to go when it was done
     * @param form puts what was typed into the model and names the view
     */
    public String unlessDone(Runnable verb, String next, Supplier<String> form) {
        return unlessDone(
                () -> {
                    verb.run();
                    return next;
                },
                form);
    }

    /**
     * The same for a verb that knows itself where to go.
     *
     * @param verb does it and names where to go
     */
    public String unlessDone(Supplier<String> verb, Supplier<String> form) {
        try {
            return verb.get();
        } catch (Refused refused) {
            return show(form.get(), refused);
        }
    }

    /** A form of a page once more, with what is wrong; the model holds what was typed. */
    public String show(String view, Refused refused) {
        model.addAttribute("page", refusing(refused));
        return view;
    }

    /** To that page, which says once what was done. */
    public static String said(String path, String key) {
        return "redirect:" + path + "?said=" + key;
    }

    /** In a dialog: does it, closes the dialog and says so; or the dialog stays, with its form once more. */
    public @Nullable ModelAndView answer(Runnable verb, String said, Supplier<ModelAndView> form) {
        try {
            verb.run();
        } catch (Refused refused) {
            return refused(refused, form.get());
        }
        done(said);
        return null;
    }

    /** No content, and the news for the page: close the dialog, fetch what has changed, say this. */
    public void done(String said) {
        done(said, "done", "changed");
    }

    /** No content, and the news for the page: what its scripts wait for, and what it says. */
    public void done(String said, String... news) {
        var told = new TreeMap<String, Object>();
        for (var one : news) {
            told.put(one, true);
        }
        told.put("said", words().say(said));
        response.setHeader("HX-Trigger", JSON.writeValueAsString(told));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** A form of a dialog once more, with what is wrong. */
    public ModelAndView refused(Refused refused, ModelAndView form) {
        return form.addObject("page", refusing(refused));
    }

    private Page refusing(Refused refused) {
        response.setStatus(refused.first().kind().status());
        return page().with(refused.refusals());
    }
}
