package dovod.reviews.web;

import dovod.catalog.Shops;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import dovod.reviews.Marks;
import dovod.reviews.Vanishing;
import dovod.reviews.Vanishings;
import dovod.reviews.VoiceQuery;
import dovod.reviews.Voices;
import dovod.reviews.spi.VanishingAct;
import dovod.reviews.spi.VoiceKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists: reviews, questions, what vanished, products by their marks. */
@Controller
class ReviewPages {

    static final String PAGE = "/reviews";
    static final String QUESTIONS = "/questions";
    static final String VANISHED = "/vanished-reviews";

    private final Voices voices;
    private final Vanishings vanishings;
    private final Marks marks;
    private final Shops shops;
    private final List<VanishingAct> acts;

    ReviewPages(Voices voices, Vanishings vanishings, Marks marks, Shops shops, List<VanishingAct> acts) {
        this.voices = voices;
        this.vanishings = vanishings;
        this.marks = marks;
        this.shops = shops;
        this.acts = acts;
    }

    /** What was asked for; anything may be missing or strange. */
    record Wanted(
            @Nullable String marks,
            @Nullable String standing,
            @Nullable String shop,
            @Nullable String sku,
            @Nullable String words,
            @Nullable String cursor) {

        VoiceQuery query(VoiceKind kind) {
            return new VoiceQuery(
                    kind,
                    marks == null ? "all" : marks,
                    standing == null ? "all" : standing,
                    shop == null ? null : Ids.read(shop).orElse(null),
                    sku == null || sku.isBlank() ? null : sku.strip(),
                    words == null ? "" : words,
                    cursor);
        }
    }

    @GetMapping(PAGE)
    String reviews(Actor actor, Wanted wanted, Model model) {
        var query = wanted.query(VoiceKind.REVIEW);
        model.addAttribute("all", marks.all(actor, query.shop(), query.sku()));
        model.addAttribute("recent", marks.recent(actor, query.shop(), query.sku()));
        model.addAttribute("months", marks.months(actor, query.shop(), query.sku()));
        return list(actor, query, PAGE, model);
    }

    @GetMapping(QUESTIONS)
    String questions(Actor actor, Wanted wanted, Model model) {
        return list(actor, wanted.query(VoiceKind.QUESTION), QUESTIONS, model);
    }

    @GetMapping(VANISHED)
    String vanished(Actor actor, Model model) {
        var all = vanishings.all(actor);
        model.addAttribute("vanishings", all);
        model.addAttribute("acts", acts);
        model.addAttribute(
                "products",
                voices.products(actor, all.stream().map(Vanishing::review).toList()));
        return "reviews/vanished";
    }

    @GetMapping("/reviews/products")
    String products(Actor actor, Model model) {
        model.addAttribute("products", marks.products(actor));
        return "reviews/products";
    }

    private String list(Actor actor, VoiceQuery query, String path, Model model) {
        actor.need(Right.READ_CASES);
        var lines = voices.list(actor, query);
        model.addAttribute("query", query);
        model.addAttribute("lines", lines);
        model.addAttribute("readings", voices.readings(actor));
        model.addAttribute("shops", names(actor));
        model.addAttribute("path", path);
        model.addAttribute("next", lines.next() == null ? "" : path + "?" + address(query, lines.next()));
        return query.kind() == VoiceKind.REVIEW ? "reviews/reviews" : "reviews/questions";
    }

    private Map<UUID, String> names(Actor actor) {
        var names = new LinkedHashMap<UUID, String>();
        shops.all(actor.tenant()).forEach(shop -> names.put(shop.id(), shop.name()));
        return names;
    }

    private static String address(VoiceQuery query, String cursor) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("marks", query.marks());
        parts.put("standing", query.standing());
        parts.put("shop", query.shop() == null ? "" : query.shop().toString());
        parts.put("sku", query.sku() == null ? "" : query.sku());
        parts.put("words", query.words());
        parts.put("cursor", cursor);
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
