package dovod.channels.web;

import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.PageMaker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a form once more, with what was typed and what is wrong with it; or goes on when nothing is. */
@Component("channelsAgain")
final class Again {

    private final PageMaker pages;

    Again(PageMaker pages) {
        this.pages = pages;
    }

    String show(String view, Refused refused, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(refused.first().kind().status());
        model.addAttribute("page", pages.make(request).with(refused.refusals()));
        return view;
    }

    /** To that page, which says once what was done. */
    static String said(String path, String key) {
        return "redirect:" + path + "?said=" + key;
    }

    static UUID id(String written) {
        return Ids.read(written).orElseThrow(NotFound::new);
    }
}
