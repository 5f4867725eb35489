package dovod.care.rest;

import dovod.care.Bilingual;
import dovod.care.ChangingProcedure;
import dovod.care.Fault;
import dovod.care.Point;
import dovod.care.Procedure;
import dovod.care.ProcedureText;
import dovod.care.Procedures;
import dovod.care.Proof;
import dovod.care.RemovingProcedure;
import dovod.care.WritingProcedure;
import dovod.care.rest.CareRest.Made;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** What is asked of buyers and what proves what. */
@RestController
@RequestMapping("/api/v1/procedures")
class ProcedureRest {

    private final Procedures procedures;
    private final WritingProcedure writing;
    private final ChangingProcedure changing;
    private final RemovingProcedure removing;

    ProcedureRest(
            Procedures procedures, WritingProcedure writing, ChangingProcedure changing, RemovingProcedure removing) {
        this.procedures = procedures;
        this.writing = writing;
        this.changing = changing;
        this.removing = removing;
    }

    record TextBody(@Nullable String ru, @Nullable String en) {}

    /**
     * @param proof picture, video or words
     * @param proves codes of the faults that cannot be named without it
     */
    record PointBody(
            @Nullable String id,
            @Nullable TextBody what,
            @Nullable String proof,
            @Nullable List<String> proves) {}

    /**
     * @param version the one this change was made from; not needed for a new one
     * @param products skus and words of product names, parted by commas; empty for all others
     */
    record ProcedureBody(
            @Nullable UUID id,
            @Nullable Integer version,
            @Nullable String title,
            @Nullable String products,
            @Nullable List<PointBody> points,
            @Nullable TextBody request,
            @Nullable TextBody question,
            @Nullable TextBody notice,
            int consultationHours,
            int noticeDays,
            int silenceDays,
            int watchDays) {}

    record ProceduresBody(List<ProcedureBody> procedures) {}

    @GetMapping
    ProceduresBody all(Actor actor) {
        return bodies(procedures.all(actor));
    }

    @GetMapping("/{id}")
    ProcedureBody one(Actor actor, @PathVariable UUID id) {
        return body(procedures.one(actor, id));
    }

    /** All it ever said, the latest first. */
    @GetMapping("/{id}/versions")
    ProceduresBody versions(Actor actor, @PathVariable UUID id) {
        return bodies(procedures.versions(actor, id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made write(Actor actor, @RequestBody ProcedureBody body) {
        return new Made(writing.write(actor, text(body)));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Actor actor, @PathVariable UUID id, @RequestBody ProcedureBody body) {
        procedures.one(actor, id);
        changing.change(actor, id, Objects.requireNonNullElse(body.version(), 0), text(body));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable UUID id) {
        removing.remove(actor, id);
    }

    private static ProceduresBody bodies(List<Procedure> procedures) {
        return new ProceduresBody(procedures.stream().map(ProcedureRest::body).toList());
    }

    private static ProcedureBody body(Procedure procedure) {
        var text = procedure.text();
        return new ProcedureBody(
                procedure.id(),
                procedure.version(),
                text.title(),
                text.products(),
                text.points().stream().map(ProcedureRest::body).toList(),
                body(text.request()),
                body(text.question()),
                body(text.notice()),
                text.consultationHours(),
                text.noticeDays(),
                text.silenceDays(),
                text.watchDays());
    }

    private static PointBody body(Point point) {
        return new PointBody(
                point.id(),
                body(point.what()),
                point.proof().code(),
                point.proves().stream().map(Fault::code).sorted().toList());
    }

    private static TextBody body(Bilingual text) {
        return new TextBody(text.ru(), text.en());
    }

    private static ProcedureText text(ProcedureBody body) {
        return new ProcedureText(
                Given.text(body.title()),
                Given.text(body.products()),
                Given.list(body.points()).stream().map(ProcedureRest::point).toList(),
                both(body.request()),
                both(body.question()),
                both(body.notice()),
                body.consultationHours(),
                body.noticeDays(),
                body.silenceDays(),
                body.watchDays());
    }

    private static Point point(PointBody body) {
        return new Point(
                Given.text(body.id()),
                both(body.what()),
                Proof.ofCode(Given.text(body.proof())).orElseThrow(ProcedureRest::unknown),
                Given.list(body.proves()).stream()
                        .map(code -> Fault.ofCode(code).orElseThrow(ProcedureRest::unknown))
                        .collect(Collectors.toSet()));
    }

    private static Refused unknown() {
        return new Refused(Refusal.field("points", "procedure_codes"));
    }

    private static Bilingual both(@Nullable TextBody text) {
        return text == null ? new Bilingual("", "") : new Bilingual(Given.text(text.ru()), Given.text(text.en()));
    }
}
