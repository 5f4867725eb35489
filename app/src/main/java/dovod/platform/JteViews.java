package dovod.platform;

import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Finds {@code cases/inbox} as the compiled template {@code templates/cases/inbox.jte}. */
@Component
class JteViews implements ViewResolver, Ordered {

    private final Fragments fragments;
    private final PageMaker pages;

    JteViews(Fragments fragments, PageMaker pages) {
        this.fragments = fragments;
        this.pages = pages;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        return name.startsWith("redirect:")
                ? redirect(name.substring("redirect:".length()))
                : new JteView(fragments.engine(), pages, name + ".jte");
    }

    /** See other: what was sent is not sent again, and nothing of the model leaks into the address. */
    private static View redirect(String path) {
        var view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
