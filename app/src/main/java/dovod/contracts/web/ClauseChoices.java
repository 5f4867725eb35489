package dovod.contracts.web;

import dovod.contracts.ChoosingClause;
import dovod.contracts.CitedClause;
import dovod.contracts.Contracts;
import dovod.kernel.Actor;
import dovod.platform.DeskAddress;
import dovod.platform.Errand;
import dovod.platform.OneLine;
import dovod.platform.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Clauses to be put into what somebody writes: each as it stood on the day, with its permanent address in the desk. */
@RestController
class ClauseChoices {

    private static final int LONGEST = 600;

    private final ChoosingClause choosing;
    private final Contracts contracts;
    private final ContractView view;
    private final DeskAddress desk;

    ClauseChoices(ChoosingClause choosing, Contracts contracts, ContractView view, DeskAddress desk) {
        this.choosing = choosing;
        this.contracts = contracts;
        this.view = view;
        this.desk = desk;
    }

    /**
     * As the composer's menu reads it.
     *
     * @param line what the clause says, to be chosen by
     * @param text what is put in
     */
    record Offered(String title, String line, String text, List<String> files) {}

    /** @param on the day of the event, or a moment of it */
    @GetMapping("/clauses")
    List<Offered> find(
            Actor actor,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String on,
            Errand errand) {
        var words = errand.words();
        return choosing.find(actor, query, day(actor, on)).stream()
                .map(clause -> offered(actor, clause, words))
                .toList();
    }

    private Offered offered(Actor actor, CitedClause clause, Words words) {
        var contract = contracts.one(actor, clause.contract()).title();
        var text = words.say(
                "contracts.cite",
                contract,
                clause.path(),
                words.day(clause.publishedOn()),
                OneLine.of(clause.text(), LONGEST));
        return new Offered(clause.path(), OneLine.of(clause.text(), LONGEST), text + "\n" + address(clause), List.of());
    }

    /** What is neither a day nor a moment is today. */
    private LocalDate day(Actor actor, String on) {
        try {
            return on.indexOf('T') > 0 ? LocalDate.ofInstant(Instant.parse(on), actor.zone()) : LocalDate.parse(on);
        } catch (DateTimeParseException none) {
            return view.today(actor);
        }
    }

    /** As its owner has told, else as this very person has come to it. */
    private String address(CitedClause clause) {
        var path = desk.of(clause.address());
        return desk.isTold()
                ? path
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path;
    }
}
