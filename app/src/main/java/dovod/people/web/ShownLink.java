package dovod.people.web;

import dovod.people.Link;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A one-time link on the page that answers its making: whole, to be copied and handed over. */
final class ShownLink {

    private ShownLink() {}

    static void show(Link link, Model model) {
        var url = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitation/")
                .path(link.token().text())
                .toUriString();
        model.addAttribute("linkUrl", url);
        model.addAttribute("linkUntil", link.until());
    }
}
