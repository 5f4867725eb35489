package dovod.catalog.web;

import dovod.catalog.Instructions;
import dovod.catalog.MovingStep;
import dovod.catalog.Product;
import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.catalog.RemovingStep;
import dovod.catalog.Step;
import dovod.catalog.StepText;
import dovod.catalog.Stumble;
import dovod.catalog.WritingStep;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Errand;
import dovod.platform.files.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms of steps, and their order. */
@Controller
class StepPages {

    private static final String FORM = "catalog/step";

    private final Products products;
    private final Instructions instructions;
    private final WritingStep writing;
    private final MovingStep moving;
    private final RemovingStep removing;
    private final Files files;

    StepPages(
            Products products,
            Instructions instructions,
            WritingStep writing,
            MovingStep moving,
            RemovingStep removing,
            Files files) {
        this.products = products;
        this.instructions = instructions;
        this.writing = writing;
        this.moving = moving;
        this.removing = removing;
        this.files = files;
    }

    @GetMapping("/products/{id}/steps/new")
    String fresh(Actor actor, @PathVariable UUID id, Model model) {
        actor.need(Right.EDIT_CATALOG);
        return show(actor, products.get(actor.tenant(), new ProductId(id)), null, StepForm.EMPTY, model);
    }

    @GetMapping("/steps/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        actor.need(Right.EDIT_CATALOG);
        var step = instructions.step(actor.tenant(), id);
        return show(actor, products.get(actor.tenant(), step.product()), step, StepForm.of(step), model);
    }

    @PostMapping("/products/{id}/steps")
    String add(Actor actor, @PathVariable UUID id, @ModelAttribute StepForm form, Model model, Errand errand) {
        actor.need(Right.EDIT_CATALOG);
        var product = products.get(actor.tenant(), new ProductId(id));
        return errand.unlessDone(
                () -> writing.add(actor, product.id(), form.read()),
                Errand.said(ProductPages.address(product.id()), "catalog.said.step"),
                () -> show(actor, product, null, form, model));
    }

    @PostMapping("/steps/{id}")
    String change(Actor actor, @PathVariable UUID id, @ModelAttribute StepForm form, Model model, Errand errand) {
        actor.need(Right.EDIT_CATALOG);
        var step = instructions.step(actor.tenant(), id);
        return errand.unlessDone(
                () -> writing.change(actor, id, form.read()),
                Errand.said(ProductPages.address(step.product()), "catalog.said.step"),
                () -> show(actor, products.get(actor.tenant(), step.product()), step, form, model));
    }

    @PostMapping("/steps/{id}/place")
    String move(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "1") int number) {
        moving.move(actor, id, number);
        return "redirect:"
                + ProductPages.address(instructions.step(actor.tenant(), id).product()) + "#steps";
    }

    @PostMapping("/steps/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        actor.need(Right.EDIT_CATALOG);
        var product = instructions.step(actor.tenant(), id).product();
        removing.remove(actor, id);
        return Errand.said(ProductPages.address(product), "catalog.said.step_removed");
    }

    private String show(Actor actor, Product product, @Nullable Step step, StepForm form, Model model) {
        model.addAttribute("product", product);
        model.addAttribute("step", step);
        model.addAttribute("heading", Typed.text(form.title()));
        model.addAttribute("body", Typed.text(form.body()));
        model.addAttribute("stumbles", form.stumbles());
        model.addAttribute("files", files.find(actor.tenant(), Typed.files(form.files())));
        return FORM;
    }

    /** What stands in the form, as it was typed; signs and advices stand in pairs. */
    record StepForm(
            @Nullable String title,
            @Nullable String body,
            @Nullable List<String> files,
            @Nullable List<String> sign,
            @Nullable List<String> advice) {

        static final StepForm EMPTY = new StepForm("", "", List.of(), List.of(), List.of());

        static StepForm of(Step step) {
            return new StepForm(
                    step.title(),
                    step.body(),
                    step.pictures().stream().map(UUID::toString).toList(),
                    step.stumbles().stream().map(Stumble::sign).toList(),
                    step.stumbles().stream().map(Stumble::advice).toList());
        }

        List<Stumble> stumbles() {
            return IntStream.range(0, Math.max(size(sign), size(advice)))
                    .mapToObj(at -> new Stumble(cell(sign, at), cell(advice, at)))
                    .toList();
        }

        StepText read() {
            return new StepText(Typed.text(title), Typed.text(body), Typed.files(files), stumbles());
        }

        private static int size(@Nullable List<String> column) {
            return column == null ? 0 : column.size();
        }

        private static String cell(@Nullable List<String> column, int at) {
            return column == null || at >= column.size() ? "" : column.get(at);
        }
    }
}
