package dovod.ledger.web;

import dovod.kernel.Actor;
import dovod.ledger.Attention;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages that are read tell so; how long that takes is nobody's to tell but our clock's. */
@Controller
class AttentionBeat {

    private final Attention attention;

    AttentionBeat(Attention attention) {
        this.attention = attention;
    }

    @PutMapping("/cases/{id}/attention")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void beat(Actor actor, @PathVariable UUID id) {
        attention.beat(actor, id);
    }

    @DeleteMapping("/cases/{id}/attention")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Actor actor, @PathVariable UUID id) {
        attention.leave(actor, id);
    }
}
