package dovod.platform;

import dovod.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a form once more, with what was typed and what is wrong with it; or goes on when nothing is. */
@Component
public class Again {

    private final PageMaker pages;

    Again(PageMaker pages) {
        this.pages = pages;
    }

    /**
     * Does it and goes on; or shows the form once more.
     *
     * @param next where to go when it was done
     * @param form puts what was typed into the model and names the view
     */
    public String unlessDone(
            Runnable verb,
            String next,
            Supplier<String> form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            verb.run();
            return next;
        } catch (Refused refused) {
            return show(form.get(), refused, model, request, response);
        }
    }

    /**
     * @param model holds what was typed
     * @return the view
     */
    public String show(
            String view, Refused refused, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(refused.first().kind().status());
        model.addAttribute("page", pages.make(request).with(refused.refusals()));
        return view;
    }

    /** The page of this request, for the words of what a form offers. */
    public Page page(HttpServletRequest request) {
        return pages.make(request);
    }

    /** To that page, which says once what was done. */
    public static String said(String path, String key) {
        return "redirect:" + path + "?said=" + key;
    }
}
