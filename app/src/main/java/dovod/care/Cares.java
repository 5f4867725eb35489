package dovod.care;

import dovod.cases.CaseFile;
import dovod.cases.CaseFiles;
import dovod.cases.CaseId;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the care of a case stands, to read: a handful of queries, however much there is. */
@Component
public class Cares {

    private final Tenancy tenancy;
    private final CaseFiles cases;
    private final JdbcCourses courses;
    private final JdbcInquiries inquiries;
    private final JdbcMarkedPictures marked;
    private final JdbcPatterns patterns;
    private final Procedures procedures;
    private final ReadingGiven reading;
    private final People people;
    private final Clock clock;

    Cares(
            Tenancy tenancy,
            CaseFiles cases,
            JdbcCourses courses,
            JdbcInquiries inquiries,
            JdbcMarkedPictures marked,
            JdbcPatterns patterns,
            Procedures procedures,
            ReadingGiven reading,
            People people,
            Clock clock) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.courses = courses;
        this.inquiries = inquiries;
        this.marked = marked;
        this.patterns = patterns;
        this.procedures = procedures;
        this.reading = reading;
        this.people = people;
        this.clock = clock;
    }

    public CareView of(Actor actor, CaseId id) {
        return tenancy.read(actor.tenant(), () -> of(actor, cases.open(actor, id)));
    }

    public CareView of(Actor actor, CaseFile file) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var kept = courses.find(actor.tenant(), file.row().id().value());
            return kept.map(stage -> begun(actor, file, stage)).orElseGet(() -> beginning(actor, file));
        });
    }

    /** What was asked and drawn may be here all the same: a course that came with a merge has gone back with it. */
    private CareView beginning(Actor actor, CaseFile file) {
        var row = file.row();
        var stage = new Stage.Diagnosis(Progress.beginning(
                row.id().value(),
                row.number(),
                row.sku(),
                procedures.inForce(actor.tenant(), row.sku(), row.productName()),
                clock.instant()));
        var asked = inquiries.of(actor.tenant(), row.id().value());
        return new CareView(
                stage,
                false,
                List.of(),
                reading.of(actor, Strands.of(file)),
                asked,
                marked.of(actor.tenant(), row.id().value()),
                null,
                people.names(actor.tenant(), mentioned(stage.progress(), asked)),
                clock.instant());
    }

    private CareView begun(Actor actor, CaseFile file, Stage stage) {
        var id = file.row().id().value();
        var asked = inquiries.of(actor.tenant(), id);
        var open = (int) asked.stream().filter(Inquiry::isOpen).count();
        var drawn = marked.of(actor.tenant(), id);
        return new CareView(
                stage,
                true,
                GatheringEvidence.evidence(actor, file, stage, open).missing(stage),
                reading.of(actor, Strands.of(file)),
                asked,
                drawn,
                pattern(actor.tenant(), stage.progress()),
                people.names(actor.tenant(), mentioned(stage.progress(), asked)),
                clock.instant());
    }

    private @Nullable Pattern pattern(TenantId tenant, Progress progress) {
        var finding = progress.finding();
        var sku = progress.sku();
        if (finding == null || sku == null || finding.symptom() == null) {
            return null;
        }
        var alike = patterns.alike(tenant, sku, finding);
        return alike.size() < Pattern.FEWEST
                ? null
                : new Pattern(
                        finding.symptom(),
                        finding.part(),
                        finding.batch(),
                        alike.size(),
                        alike.stream()
                                .map(JdbcPatterns.Alike::number)
                                .filter(number -> number != progress.number())
                                .toList());
    }

    private static Set<UUID> mentioned(Progress progress, List<Inquiry> asked) {
        var people = new HashSet<UUID>();
        progress.settled().values().forEach(settlement -> people.add(settlement.person()));
        progress.solutions().forEach(solution -> people.add(solution.person()));
        if (progress.finding() != null) {
            people.add(progress.finding().person());
        }
        for (var inquiry : asked) {
            people.add(inquiry.askedBy());
            add(people, inquiry.person());
            add(people, inquiry.deputy());
            add(people, inquiry.answer() == null ? null : inquiry.answer().person());
        }
        return people;
    }

    private static void add(Set<UUID> people, @Nullable UUID person) {
        if (person != null) {
            people.add(person);
        }
    }
}
