package dovod.cases.web;

import dovod.cases.Mode;
import dovod.cases.Presences;
import dovod.kernel.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Open pages tell that somebody looks at a case or writes in it. */
@Controller
class PresenceBeat {

    private final Presences presences;

    PresenceBeat(Presences presences) {
        this.presences = presences;
    }

    @PutMapping("/cases/{id}/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void look(Actor actor, @PathVariable String id, @RequestParam String mode) {
        presences.look(actor, Row.id(id), "writing".equals(mode) ? Mode.WRITING : Mode.LOOKING);
    }

    @DeleteMapping("/cases/{id}/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Actor actor, @PathVariable String id) {
        presences.leave(actor, Row.id(id));
    }
}
