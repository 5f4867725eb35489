package dovod.care;

import dovod.cases.CaseFiles;
import dovod.cases.CaseId;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what somebody drew on a picture of the case: the strokes, and the picture they make. */
@Component
public class MarkingPicture {

    private static final int LONGEST_MARKS = 200_000;
    private static final int LONGEST_SOURCE = 300;

    /**
     * @param source address of the picture that was drawn on
     * @param file the picture with the marks in it, uploaded before
     * @param marks the strokes as JSON, so that they can be drawn anew
     */
    public record NewMarks(String source, UUID file, String marks) {}

    private final Tenancy tenancy;
    private final CaseFiles cases;
    private final JdbcMarkedPictures pictures;
    private final Files files;
    private final JsonMapper json;
    private final Clock clock;

    MarkingPicture(
            Tenancy tenancy, CaseFiles cases, JdbcMarkedPictures pictures, Files files, JsonMapper json, Clock clock) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.pictures = pictures;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @throws Refused on {@code marks}: {@code care_marks}; on {@code file}: {@code care_no_picture} when it is none
     */
    public MarkedPicture mark(Actor actor, CaseId id, NewMarks written) {
        actor.need(Right.READ_CASES);
        return tenancy.in(actor.tenant(), () -> {
            var file = cases.open(actor, id);
            var kept = files.find(actor.tenant(), List.of(written.file())).getFirst();
            if (!kept.picture()) {
                throw new Refused(Refusal.field("file", "care_no_picture"));
            }
            var source = Text.needed("source", written.source(), LONGEST_SOURCE, "care_no_picture");
            var marked = new MarkedPicture(
                    Ids.next(), source, kept.id(), marks(written.marks()), actor.personId(), clock.instant());
            pictures.insert(actor.tenant(), file.row().id().value(), marked);
            return marked;
        });
    }

    private String marks(String written) {
        if (written.length() > LONGEST_MARKS) {
            throw new Refused(Refusal.field("marks", "care_marks"));
        }
        try {
            return json.readTree(written).toString();
        } catch (JacksonException none) {
            throw new Refused(Refusal.field("marks", "care_marks"));
        }
    }
}
