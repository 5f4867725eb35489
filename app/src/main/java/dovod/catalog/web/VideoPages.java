package dovod.catalog.web;

import dovod.catalog.Instructions;
import dovod.catalog.Product;
import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.catalog.RemovingVideo;
import dovod.catalog.Video;
import dovod.catalog.VideoText;
import dovod.catalog.WritingVideo;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Errand;
import dovod.platform.Words;
import dovod.platform.files.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Forms of videos. */
@Controller
class VideoPages {

    private static final String FORM = "catalog/video";

    private final Products products;
    private final Instructions instructions;
    private final WritingVideo writing;
    private final RemovingVideo removing;
    private final Files files;

    VideoPages(
            Products products, Instructions instructions, WritingVideo writing, RemovingVideo removing, Files files) {
        this.products = products;
        this.instructions = instructions;
        this.writing = writing;
        this.removing = removing;
        this.files = files;
    }

    @GetMapping("/products/{id}/videos/new")
    String fresh(Actor actor, @PathVariable UUID id, Model model, Errand errand) {
        actor.need(Right.EDIT_CATALOG);
        var product = products.get(actor.tenant(), new ProductId(id));
        return show(actor, product, null, VideoForm.EMPTY, model, errand.words());
    }

    @GetMapping("/videos/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model, Errand errand) {
        actor.need(Right.EDIT_CATALOG);
        var video = instructions.video(actor.tenant(), id);
        var product = products.get(actor.tenant(), video.product());
        return show(actor, product, video, VideoForm.of(video), model, errand.words());
    }

    @PostMapping("/products/{id}/videos")
    String add(Actor actor, @PathVariable UUID id, @ModelAttribute VideoForm form, Model model, Errand errand) {
        actor.need(Right.EDIT_CATALOG);
        var product = products.get(actor.tenant(), new ProductId(id));
        return errand.unlessDone(
                () -> writing.add(actor, product.id(), form.read()),
                Errand.said(ProductPages.address(product.id()), "catalog.said.video"),
                () -> show(actor, product, null, form, model, errand.words()));
    }

    @PostMapping("/videos/{id}")
    String change(Actor actor, @PathVariable UUID id, @ModelAttribute VideoForm form, Model model, Errand errand) {
        actor.need(Right.EDIT_CATALOG);
        var video = instructions.video(actor.tenant(), id);
        var product = products.get(actor.tenant(), video.product());
        return errand.unlessDone(
                () -> writing.change(actor, id, form.read()),
                Errand.said(ProductPages.address(product.id()), "catalog.said.video"),
                () -> show(actor, product, video, form, model, errand.words()));
    }

    @PostMapping("/videos/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        actor.need(Right.EDIT_CATALOG);
        var product = instructions.video(actor.tenant(), id).product();
        removing.remove(actor, id);
        return Errand.said(ProductPages.address(product), "catalog.said.video_removed");
    }

    private String show(Actor actor, Product product, @Nullable Video video, VideoForm form, Model model, Words words) {
        model.addAttribute("product", product);
        model.addAttribute("video", video);
        model.addAttribute("form", form.shown());
        model.addAttribute("files", files.find(actor.tenant(), Typed.files(form.files())));
        model.addAttribute("steps", steps(actor, product, words));
        return FORM;
    }

    private Map<String, String> steps(Actor actor, Product product, Words words) {
        var steps = new LinkedHashMap<String, String>();
        steps.put("", words.say("catalog.video.whole"));
        instructions
                .steps(actor.tenant(), product.id())
                .forEach(step -> steps.put(
                        Integer.toString(step.number()), words.say("catalog.step.named", step.number(), step.title())));
        return steps;
    }

    /** What stands in the form, as it was typed. */
    record VideoForm(
            @Nullable String title,
            @Nullable String step,
            @Nullable List<String> files,
            @Nullable String link) {

        static final VideoForm EMPTY = new VideoForm("", "", List.of(), "");

        static VideoForm of(Video video) {
            return new VideoForm(
                    video.title(),
                    video.step() == null ? "" : video.step().toString(),
                    video.file() == null ? List.of() : List.of(video.file().toString()),
                    video.link());
        }

        /** By the names of the inputs. */
        Map<String, String> shown() {
            return Map.of(
                    "title", Typed.text(title),
                    "step", Typed.text(step),
                    "link", Typed.text(link));
        }

        VideoText read() {
            return new VideoText(
                    Typed.text(step).isBlank() ? null : Typed.number(step),
                    Typed.text(title),
                    Typed.files(files).stream().findFirst().orElse(null),
                    Typed.text(link));
        }
    }
}
