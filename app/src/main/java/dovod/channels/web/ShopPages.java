package dovod.channels.web;

import dovod.channels.ConnectingShop;
import dovod.channels.Connections;
import dovod.channels.DeadRows;
import dovod.channels.NewConnection;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Errand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The shops, and connecting one. */
@Controller
@RequestMapping("/settings/shops")
class ShopPages {

    private final Connections connections;
    private final ConnectingShop connecting;
    private final DeadRows dead;

    ShopPages(Connections connections, ConnectingShop connecting, DeadRows dead) {
        this.connections = connections;
        this.connecting = connecting;
        this.dead = dead;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("shops", connections.all(actor));
        model.addAttribute(
                "unread", actor.may(Right.SEE_TROUBLE) ? dead.all(actor).size() : 0);
        return "channels/shops";
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        actor.need(Right.ADMINISTER);
        return form(new NewConnection("ozon", "", "", "", ""), model);
    }

    /** The key is not shown again, whatever was wrong: it must be typed anew. */
    @PostMapping
    String connect(
            Actor actor,
            @RequestParam(defaultValue = "") String shopName,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String clientId,
            @RequestParam(defaultValue = "") String apiKey,
            Model model,
            Errand errand) {
        var typed = new NewConnection("ozon", shopName, address, clientId, apiKey);
        return errand.unlessDone(
                () -> Errand.said("/settings/shops/" + connecting.connect(actor, typed), "channels.said.connected"),
                () -> form(typed, model));
    }

    private static String form(NewConnection typed, Model model) {
        model.addAttribute("typed", typed);
        return "channels/shop_new";
    }
}
