package dovod.remedies.rest;

import dovod.kernel.Actor;
import dovod.remedies.Remedies;
import dovod.remedies.Remedy;
import dovod.remedies.RemedyText;
import dovod.remedies.RemovingRemedy;
import dovod.remedies.WritingRemedy;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What may be given. Amounts are kopecks where they are told, roubles where they are asked for. */
@RestController
@RequestMapping("/api/v1/remedies")
class RemedyRest {

    private final Remedies remedies;
    private final WritingRemedy writing;
    private final RemovingRemedy removing;

    RemedyRest(Remedies remedies, WritingRemedy writing, RemovingRemedy removing) {
        this.remedies = remedies;
        this.writing = writing;
        this.removing = removing;
    }

    /**
     * @param kitSku what the marketplace calls the kit; absent for all but kits
     * @param version sent back with a change
     */
    record RemedyJson(
            UUID id,
            String kind,
            String title,
            long usual,
            long most,
            int perCase,
            @Nullable String kitSku,
            int version) {

        static RemedyJson of(Remedy remedy) {
            return new RemedyJson(
                    remedy.id(),
                    remedy.kind().code(),
                    remedy.title(),
                    remedy.usual().minor(),
                    remedy.most().minor(),
                    remedy.perCase(),
                    remedy.kitSku(),
                    remedy.version());
        }
    }

    /**
     * @param kind parts_kit, part_by_post, points, partial_refund, free_goods, personal_video or apology
     * @param usual roubles, such as {@code 300}
     * @param most roubles
     * @param perCase how often in one case; absent for once
     * @param version of the one that is changed; not needed for a new one
     */
    record RemedyBody(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String usual,
            @Nullable String most,
            @Nullable Integer perCase,
            @Nullable String kitSku,
            @Nullable Integer version) {

        RemedyText text() {
            return new RemedyText(
                    Objects.requireNonNullElse(kind, ""),
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(usual, ""),
                    Objects.requireNonNullElse(most, ""),
                    Integer.toString(Objects.requireNonNullElse(perCase, 1)),
                    Objects.requireNonNullElse(kitSku, ""));
        }
    }

    @GetMapping
    List<RemedyJson> listRemedies(Actor actor) {
        return remedies.all(actor).stream().map(RemedyJson::of).toList();
    }

    @GetMapping("/{id}")
    RemedyJson readRemedy(Actor actor, @PathVariable UUID id) {
        return RemedyJson.of(remedies.one(actor, id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RemedyJson addRemedy(Actor actor, @RequestBody RemedyBody body) {
        return readRemedy(actor, writing.write(actor, null, 0, body.text()));
    }

    /** What was given of it before stays as it was. */
    @PutMapping("/{id}")
    RemedyJson changeRemedy(Actor actor, @PathVariable UUID id, @RequestBody RemedyBody body) {
        writing.write(actor, id, Objects.requireNonNullElse(body.version(), 0), body.text());
        return readRemedy(actor, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeRemedy(Actor actor, @PathVariable UUID id) {
        removing.remove(actor, id);
    }
}
