package dovod.platform;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractView;

/** A compiled template as a Spring view; every template may take {@code page}. */
final class JteView extends AbstractView {

    private final TemplateEngine engine;
    private final PageMaker pages;
    private final String template;

    JteView(TemplateEngine engine, PageMaker pages, String template) {
        this.engine = engine;
        this.pages = pages;
        this.template = template;
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
        model.computeIfAbsent("page", missing -> pages.make(request));
        // The whole page first: an error half way must not leave half a page with status 200.
        var output = new Utf8ByteOutput();
        engine.render(template, model, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        // In one piece: the server handles each write of its own, and a page consists of thousands of pieces.
        response.getOutputStream().write(output.toByteArray());
    }
}
