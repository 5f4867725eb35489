package dovod.cases.web;

import dovod.cases.Snooze;
import dovod.cases.SnoozingCase;
import dovod.cases.WakingCase;
import dovod.cases.page.Later;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Errand;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Putting a case off until a date, with a reason. */
@Controller
class SnoozeForms {

    private final SnoozingCase snoozing;
    private final WakingCase waking;
    private final Row row;
    private final Clock clock;

    SnoozeForms(SnoozingCase snoozing, WakingCase waking, Row row, Clock clock) {
        this.snoozing = snoozing;
        this.waking = waking;
        this.row = row;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/snooze")
    ModelAndView form(Actor actor, @PathVariable String id) {
        return form(actor, id, Later.tomorrow(now(actor)).toString(), "", true);
    }

    @PostMapping("/cases/{id}/snooze")
    @Nullable ModelAndView snooze(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean wake,
            Errand errand) {
        return errand.answer(
                () -> snoozing.snooze(actor, Row.id(id), new Snooze(moment(until, actor.zone()), reason.strip(), wake)),
                "inbox.said.snoozed",
                () -> form(actor, id, until, reason, wake));
    }

    @DeleteMapping("/cases/{id}/snooze")
    @Nullable ModelAndView wake(Actor actor, @PathVariable String id, Errand errand) {
        return errand.answer(
                () -> waking.wake(actor, Row.id(id)), "inbox.said.woken", () -> row.dialog(actor, id, "refused"));
    }

    private ModelAndView form(Actor actor, String id, String until, String reason, boolean wake) {
        return row.dialog(actor, id, "snooze")
                .addObject("presets", Later.offered(now(actor)))
                .addObject("until", until)
                .addObject("reason", reason)
                .addObject("wake", wake);
    }

    private LocalDateTime now(Actor actor) {
        return LocalDateTime.ofInstant(clock.instant(), actor.zone());
    }

    static Instant moment(String written, ZoneId zone) {
        try {
            return LocalDateTime.parse(written).atZone(zone).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new Refused(Refusal.field("until", "date_unreadable"));
        }
    }
}
