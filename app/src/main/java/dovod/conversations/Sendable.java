package dovod.conversations;

import dovod.conversations.spi.Ability;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.knowledge.Variables;
import dovod.platform.files.StoredFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whether a channel takes a reply: asked before anything is written. */
@Component
class Sendable {

    private static final long MEGABYTE = 1 << 20;

    private final Couriers couriers;

    Sendable(Couriers couriers) {
        this.couriers = couriers;
    }

    Ability ability(Actor actor, Head head) {
        return couriers.of(head.channel()).ability(actor.tenant(), head.thread());
    }

    /** @throws Refused with all that is wrong at once */
    void check(Actor actor, Head head, String text, List<StoredFile> files) {
        var ability = ability(actor, head);
        if (!ability.open()) {
            throw new Refused(Refusal.invalid(Objects.requireNonNullElse(ability.reason(), "sending_closed")));
        }
        var refusals = new ArrayList<>(wording(text, files));
        if (text.length() > ability.longest()) {
            refusals.add(Refusal.field("text", "reply_too_long", ability.longest(), text.length()));
        }
        files.forEach(file -> refusals.addAll(file(file, ability)));
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /** What no channel takes: nothing at all, and places that nobody filled in. */
    static List<Refusal> wording(String text, List<StoredFile> files) {
        if (text.isEmpty() && files.isEmpty()) {
            return List.of(Refusal.field("text", "reply_empty"));
        }
        return Variables.in(text).stream()
                .limit(1)
                .map(name -> Refusal.field("text", "variable_unresolved", "{{" + name + "}}"))
                .toList();
    }

    private static List<Refusal> file(StoredFile file, Ability ability) {
        if (!ability.fileTypes().contains(file.mediaType())) {
            return List.of(Refusal.field("files", "file_not_taken", file.name()));
        }
        return file.size() > ability.largestFile()
                ? List.of(Refusal.field("files", "file_too_large_there", file.name(), ability.largestFile() / MEGABYTE))
                : List.of();
    }
}
