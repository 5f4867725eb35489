package dovod.channels.web;

import dovod.channels.ConnectingShop;
import dovod.channels.Connections;
import dovod.channels.DeadRows;
import dovod.channels.NewConnection;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Again;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private static final String NEW = "channels/shop_new";

    private final Connections connections;
    private final ConnectingShop connecting;
    private final DeadRows dead;
    private final Again again;

    ShopPages(Connections connections, ConnectingShop connecting, DeadRows dead, Again again) {
        this.connections = connections;
        this.connecting = connecting;
        this.dead = dead;
        this.again = again;
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
        model.addAttribute("typed", new NewConnection("ozon", "", "", "", ""));
        return NEW;
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
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = new NewConnection("ozon", shopName, address, clientId, apiKey);
        try {
            var id = connecting.connect(actor, typed);
            return Again.said("/settings/shops/" + id, "channels.said.connected");
        } catch (Refused refused) {
            model.addAttribute("typed", typed);
            return again.show(NEW, refused, model, request, response);
        }
    }
}
