package dovod.care.web;

import dovod.care.Cares;
import dovod.care.page.CareShown;
import dovod.cases.CaseFile;
import dovod.cases.spi.CasePanel;
import dovod.kernel.Actor;
import dovod.platform.Fragments;
import dovod.platform.Page;
import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a buyer's case stands: a line of stages above the thread, the work of the stage beside it. */
@Component
class CarePanel implements CasePanel {

    private final Cares cares;
    private final CareFiles files;
    private final Workshop workshop;
    private final Fragments fragments;

    CarePanel(Cares cares, CareFiles files, Workshop workshop, Fragments fragments) {
        this.cares = cares;
        this.files = files;
        this.workshop = workshop;
        this.fragments = fragments;
    }

    @Override
    public Optional<Drawing> of(Actor actor, CaseFile file) {
        if (!file.row().kind().equals("buyer")) {
            return Optional.empty();
        }
        var care = cares.of(actor, file);
        var shown = new CareShown(file, care, files.of(actor, care), workshop.advice(actor, file, care));
        return Optional.of((page, place) -> draw(page, place, shown));
    }

    private Content draw(Page page, Place place, CareShown shown) {
        return switch (place) {
            case HEAD -> fragments.of("care/strip", Map.of("page", page, "shown", shown));
            case BESIDE -> fragments.of("care/panel", Map.of("page", page, "shown", shown));
        };
    }
}
