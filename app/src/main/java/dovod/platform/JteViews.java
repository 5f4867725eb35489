package dovod.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds {@code cases/inbox} as the compiled template {@code templates/cases/inbox.jte}. */
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dovod.jte");
    private final PageMaker pages;

    JteViews(PageMaker pages) {
        this.pages = pages;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        return name.startsWith("redirect:")
                ? new org.springframework.web.servlet.view.RedirectView(name.substring("redirect:".length()), true)
                : new JteView(engine, pages, name + ".jte");
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
