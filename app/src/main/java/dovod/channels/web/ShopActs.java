package dovod.channels.web;

import dovod.channels.ChangingKey;
import dovod.channels.DisconnectingShop;
import dovod.channels.FetchingAgain;
import dovod.channels.PausingConnection;
import dovod.channels.ResumingConnection;
import dovod.channels.ShopPage;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.platform.Again;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private static final String VIEW = "channels/shop";

    private final ShopPage pages;
    private final ChangingKey changingKey;
    private final PausingConnection pausing;
    private final ResumingConnection resuming;
    private final FetchingAgain fetchingAgain;
    private final DisconnectingShop disconnecting;
    private final Again again;

    ShopActs(
            ShopPage pages,
            ChangingKey changingKey,
            PausingConnection pausing,
            ResumingConnection resuming,
            FetchingAgain fetchingAgain,
            DisconnectingShop disconnecting,
            Again again) {
        this.pages = pages;
        this.changingKey = changingKey;
        this.pausing = pausing;
        this.resuming = resuming;
        this.fetchingAgain = fetchingAgain;
        this.disconnecting = disconnecting;
        this.again = again;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String id, Model model) {
        return show(actor, Ids.of(id), model);
    }

    @PostMapping("/key")
    String changeKey(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String apiKey,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return act(
                actor,
                Ids.of(id),
                "channels.said.key_changed",
                shop -> changingKey.change(actor, shop, apiKey),
                model,
                request,
                response);
    }

    @PostMapping("/pause")
    String pause(
            Actor actor,
            @PathVariable String id,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return act(
                actor,
                Ids.of(id),
                "channels.said.paused",
                shop -> pausing.pause(actor, shop),
                model,
                request,
                response);
    }

    @PostMapping("/work")
    String resume(
            Actor actor,
            @PathVariable String id,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return act(
                actor,
                Ids.of(id),
                "channels.said.resumed",
                shop -> resuming.resume(actor, shop),
                model,
                request,
                response);
    }

    @PostMapping("/again")
    String fetchAgain(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String since,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return act(
                actor,
                Ids.of(id),
                "channels.said.again",
                shop -> fetchingAgain.fetch(actor, shop, since),
                model,
                request,
                response);
    }

    @PostMapping("/end")
    String disconnect(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return act(
                actor,
                Ids.of(id),
                "channels.said.ended",
                shop -> disconnecting.disconnect(actor, shop, name),
                model,
                request,
                response);
    }

    private interface Act {
        void on(UUID shop);
    }

    private String act(
            Actor actor,
            UUID id,
            String said,
            Act act,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return again.unlessDone(
                () -> act.on(id),
                Again.said("/settings/shops/" + id, said),
                () -> show(actor, id, model),
                model,
                request,
                response);
    }

    private String show(Actor actor, UUID id, Model model) {
        model.addAttribute("told", pages.of(actor, id));
        return VIEW;
    }
}
