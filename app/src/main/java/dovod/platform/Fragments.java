package dovod.platform;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The compiled templates: whole pages, and pieces that one room puts on the page of another. */
@Component
public class Fragments {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dovod.jte");

    TemplateEngine engine() {
        return engine;
    }

    /**
     * A piece of a page, drawn where it is put.
     *
     * @param template such as {@code care/panel}
     * @param model its parameters by name, {@code page} among them
     */
    public Content of(String template, Map<String, Object> model) {
        return output -> engine.render(template + ".jte", model, output);
    }
}
