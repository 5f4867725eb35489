package dovod.channels.web;

import dovod.channels.ChangingKey;
import dovod.channels.DisconnectingShop;
import dovod.channels.FetchingAgain;
import dovod.channels.PausingConnection;
import dovod.channels.ResumingConnection;
import dovod.channels.ShopPage;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One shop: how its connection is, and what can be done about it. */
@Controller
@RequestMapping("/settings/shops/{id}")
class ShopActs {

    private final ShopPage pages;
    private final ChangingKey changingKey;
    private final PausingConnection pausing;
    private final ResumingConnection resuming;
    private final FetchingAgain fetchingAgain;
    private final DisconnectingShop disconnecting;

    ShopActs(
            ShopPage pages,
            ChangingKey changingKey,
            PausingConnection pausing,
            ResumingConnection resuming,
            FetchingAgain fetchingAgain,
            DisconnectingShop disconnecting) {
        this.pages = pages;
        this.changingKey = changingKey;
        this.pausing = pausing;
        this.resuming = resuming;
        this.fetchingAgain = fetchingAgain;
        this.disconnecting = disconnecting;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("told", pages.of(actor, id));
        return "channels/shop";
    }

    @PostMapping("/key")
    String changeKey(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String apiKey,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> changingKey.change(actor, id, apiKey),
                said(id, "channels.said.key_changed"),
                () -> show(actor, id, model));
    }

    @PostMapping("/pause")
    String pause(Actor actor, @PathVariable UUID id, Model model, Errand errand) {
        return errand.unlessDone(
                () -> pausing.pause(actor, id), said(id, "channels.said.paused"), () -> show(actor, id, model));
    }

    @PostMapping("/work")
    String resume(Actor actor, @PathVariable UUID id, Model model, Errand errand) {
        return errand.unlessDone(
                () -> resuming.resume(actor, id), said(id, "channels.said.resumed"), () -> show(actor, id, model));
    }

    @PostMapping("/again")
    String fetchAgain(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String since,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> fetchingAgain.fetch(actor, id, since),
                said(id, "channels.said.again"),
                () -> show(actor, id, model));
    }

    @PostMapping("/end")
    String disconnect(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> disconnecting.disconnect(actor, id, name),
                said(id, "channels.said.ended"),
                () -> show(actor, id, model));
    }

    private static String said(UUID shop, String key) {
        return Errand.said("/settings/shops/" + shop, key);
    }
}
