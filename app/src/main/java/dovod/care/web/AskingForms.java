package dovod.care.web;

import dovod.care.Addressees;
import dovod.care.AskingProduction;
import dovod.care.AskingProduction.NewInquiry;
import dovod.care.page.AskedQuestionForm;
import dovod.care.page.CareShown;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Errand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One question to production, from the page of a case. */
@Controller
class AskingForms {

    private static final String PERSON = "person:";
    private static final String TEAM = "team:";

    private final AskingProduction asking;
    private final Addressees addressees;
    private final CareParts parts;
    private final Clock clock;

    AskingForms(AskingProduction asking, Addressees addressees, CareParts parts, Clock clock) {
        this.asking = asking;
        this.addressees = addressees;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/care/question")
    ModelAndView form(Actor actor, @PathVariable String id) {
        var shown = parts.shown(actor, id);
        var form = CareParts.dialog(shown, "question");
        return filled(form, actor, AskedQuestionForm.empty(due(actor, shown)));
    }

    @PostMapping("/cases/{id}/care/question")
    @Nullable ModelAndView ask(Actor actor, @PathVariable String id, @ModelAttribute AskedQuestionForm written, Errand errand) {
        return errand.answer(
                () -> asking.ask(actor, CareParts.id(id), inquiry(actor, written)),
                "care.said.asked",
                () -> filled(parts.dialog(actor, id, "question"), actor, written));
    }

    private ModelAndView filled(ModelAndView form, Actor actor, AskedQuestionForm written) {
        var people = new LinkedHashMap<String, String>();
        addressees.people(actor).forEach(person -> people.put(PERSON + person.id(), person.name()));
        var everybody = new LinkedHashMap<>(people);
        addressees.groups(actor).forEach(team -> everybody.put(TEAM + team.id(), "→ " + team.name()));
        return form.addObject("written", written)
                .addObject("everybody", everybody)
                .addObject("deputies", deputies(people));
    }

    private static Map<String, String> deputies(Map<String, String> people) {
        var deputies = new LinkedHashMap<String, String>();
        deputies.put("", "—");
        deputies.putAll(people);
        return deputies;
    }

    private static NewInquiry inquiry(Actor actor, AskedQuestionForm written) {
        return new NewInquiry(
                written.question(),
                pick(written.to(), PERSON),
                pick(written.to(), TEAM),
                pick(written.deputy(), PERSON),
                moment(written.due(), actor.zone()),
                written.part(),
                written.pictures(),
                written.files().stream().map(Ids::of).toList());
    }

    private static @Nullable UUID pick(String to, String kind) {
        return to.startsWith(kind) ? Ids.read(to.substring(kind.length())).orElse(null) : null;
    }

    private static Instant moment(String written, ZoneId zone) {
        try {
            return LocalDateTime.parse(written).atZone(zone).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new Refused(Refusal.field("due", "date_unreadable"));
        }
    }

    private String due(Actor actor, CareShown shown) {
        var hours = shown.care().procedure().consultationHours();
        return LocalDateTime.ofInstant(clock.instant().plus(Duration.ofHours(hours)), actor.zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
