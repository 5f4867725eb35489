package dovod.claims.web;

import dovod.catalog.Shop;
import dovod.catalog.Shops;
import dovod.claims.ClaimPacks;
import dovod.claims.ClaimingReview;
import dovod.claims.Claims;
import dovod.claims.DraftingClaim;
import dovod.claims.OpeningClaim;
import dovod.conversations.Conversations;
import dovod.investigations.FindingQuery;
import dovod.investigations.Findings;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import dovod.platform.Errand;
import dovod.platform.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of claims, a new one by hand, many of findings. */
@Controller
@RequestMapping(ClaimPages.PAGE)
class ClaimPages {

    static final String PAGE = "/claims";
    private static final String OPENED = "claims.said.opened";
    private static final int FINDINGS = 200;
    private static final int CHATS = 50;

    private final Claims claims;
    private final ClaimPacks packs;
    private final OpeningClaim opening;
    private final DraftingClaim drafting;
    private final ClaimingReview reviews;
    private final Findings findings;
    private final Shops shops;
    private final Conversations conversations;
    private final Clock clock;

    ClaimPages(
            Claims claims,
            ClaimPacks packs,
            OpeningClaim opening,
            DraftingClaim drafting,
            ClaimingReview reviews,
            Findings findings,
            Shops shops,
            Conversations conversations,
            Clock clock) {
        this.claims = claims;
        this.packs = packs;
        this.opening = opening;
        this.drafting = drafting;
        this.reviews = reviews;
        this.findings = findings;
        this.shops = shops;
        this.conversations = conversations;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "open") String state,
            Model model) {
        var open = state.equals("open") ? Boolean.TRUE : state.equals("ended") ? Boolean.FALSE : null;
        var found = claims.list(actor, open, query);
        model.addAttribute("claims", found);
        model.addAttribute("packs", packs);
        model.addAttribute("query", query);
        model.addAttribute("state", state);
        model.addAttribute("findings", findings.find(actor, FindingQuery.OPEN, 0, FINDINGS));
        model.addAttribute(
                "today", LocalDate.ofInstant(clock.instant(), packs.of("ozon").zone()));
        return "claims/list";
    }

    /**
     * @param order a posting whose fate it is about; empty for a claim about anything else
     * @param vanishing of a review that is asked for back; empty likewise
     */
    @GetMapping("/new")
    String fresh(
            Actor actor,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "") String vanishing,
            Model model,
            Errand errand) {
        return form(actor, drafted(actor, order.strip(), vanishing), model, errand);
    }

    private ClaimForm drafted(Actor actor, String order, String vanishing) {
        if (!vanishing.isEmpty()) {
            var gone = Ids.of(vanishing);
            return ClaimForm.of(reviews.draft(actor, gone), actor.zone()).about(gone);
        }
        return order.isEmpty() ? ClaimForm.empty() : ClaimForm.of(drafting.of(actor, order), actor.zone());
    }

    @PostMapping
    String open(Actor actor, @RequestParam Map<String, String> sent, Model model, Errand errand) {
        var form = new ClaimForm(sent);
        return errand.unlessDone(() -> opened(open(actor, form)), () -> form(actor, form, model, errand));
    }

    private UUID open(Actor actor, ClaimForm form) {
        var claim = form.read(actor.zone(), clock.instant());
        return form.vanishing()
                .map(gone -> reviews.open(actor, gone, claim))
                .orElseGet(() -> opening.open(actor, claim));
    }

    /** One click makes claims of all that are ticked. */
    @PostMapping("/of-findings")
    String ofFindings(Actor actor, @RequestParam(defaultValue = "") List<String> findings) {
        var made = opening.ofFindings(actor, findings.stream().map(Ids::of).toList());
        return made.size() == 1 ? opened(made.getFirst()) : Errand.said(PAGE, OPENED);
    }

    private static String opened(UUID claim) {
        return ClaimPage.said(claim, OPENED);
    }

    private String form(Actor actor, ClaimForm form, Model model, Errand errand) {
        actor.need(Right.WORK_CASES);
        model.addAttribute("form", form.typed());
        model.addAttribute("topics", topics(actor));
        model.addAttribute("shops", shops(actor));
        model.addAttribute("chats", chats(actor, errand.words()));
        return "claims/new";
    }

    private Map<String, String> topics(Actor actor) {
        var topics = new LinkedHashMap<String, String>();
        packs.of("ozon").topics().forEach(topic -> topics.put(topic.id(), topic.title(actor.language())));
        return topics;
    }

    /** The marketplace's own chats with us; none is a choice too. */
    private Map<String, String> chats(Actor actor, Words words) {
        var offered = new LinkedHashMap<String, String>();
        offered.put("", words.say("claims.chat.none"));
        for (var chat : conversations.withSupport(actor, CHATS)) {
            var at = chat.lastAt() == null ? chat.openedAt() : chat.lastAt();
            offered.put(chat.id().toString(), words.say("claims.chat.of", words.moment(at)));
        }
        return offered;
    }

    private Map<String, String> shops(Actor actor) {
        var offered = new LinkedHashMap<String, String>();
        for (Shop shop : shops.all(actor.tenant())) {
            offered.put(shop.id().toString(), shop.name());
        }
        return offered;
    }
}
