package dovod.helpcenter;

import dovod.catalog.Instructions;
import dovod.catalog.Parts;
import dovod.catalog.ProductId;
import dovod.catalog.spi.ProductPanel;
import dovod.kernel.Actor;
import dovod.platform.Dictionary;
import dovod.platform.Tenancy;
import dovod.platform.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** On a product's page: whether its page of help is open, and which parts and steps letters are about. */
@Component
class HelpPanel implements ProductPanel {

    private static final int DAYS = 30;

    private final Tenancy tenancy;
    private final HelpPages pages;
    private final JdbcLetters letters;
    private final Parts parts;
    private final Instructions instructions;
    private final Dictionary dictionary;
    private final Clock clock;

    HelpPanel(
            Tenancy tenancy,
            HelpPages pages,
            JdbcLetters letters,
            Parts parts,
            Instructions instructions,
            Dictionary dictionary,
            Clock clock) {
        this.tenancy = tenancy;
        this.pages = pages;
        this.letters = letters;
        this.parts = parts;
        this.instructions = instructions;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @Override
    public List<Panel> panels(Actor actor, ProductId product) {
        var words = dictionary.in(actor.language(), actor.zone());
        return List.of(
                new Panel(300, "helpcenter.panel", page(actor, product, words)),
                new Panel(310, "helpcenter.panel.parts", byPart(actor, product, words)),
                new Panel(320, "helpcenter.panel.steps", byStep(actor, product, words)));
    }

    private List<Line> page(Actor actor, ProductId product, Words words) {
        var open = pages.of(actor, product).map(HelpPage::open).orElse(false);
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                words.say(open ? "helpcenter.panel.open" : "helpcenter.panel.closed"),
                null,
                "/products/" + product + "/help"));
        var since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
        var scans = pages.scans(actor, product, since);
        if (scans > 0) {
            lines.add(new Line(words.say("helpcenter.panel.scans"), scans, null));
        }
        return lines;
    }

    private List<Line> byPart(Actor actor, ProductId product, Words words) {
        var named = parts.of(actor.tenant(), product).stream()
                .collect(Collectors.toMap(part -> part.number(), part -> part.name()));
        return tenancy.read(actor.tenant(), () -> letters.byPart(actor.tenant(), product)).stream()
                .map(tally -> line(words, tally, named.getOrDefault(tally.label(), "")))
                .toList();
    }

    private List<Line> byStep(Actor actor, ProductId product, Words words) {
        var titles = instructions.steps(actor.tenant(), product).stream()
                .collect(Collectors.toMap(step -> Integer.toString(step.number()), step -> step.title()));
        return tenancy.read(actor.tenant(), () -> letters.byStep(actor.tenant(), product)).stream()
                .map(tally -> line(words, tally, titles.getOrDefault(tally.label(), "")))
                .toList();
    }

    private static Line line(Words words, JdbcLetters.Tally tally, String name) {
        return new Line(words.say("helpcenter.part", tally.label(), name), tally.letters(), null);
    }
}
