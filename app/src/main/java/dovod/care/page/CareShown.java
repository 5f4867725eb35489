package dovod.care.page;

import dovod.care.CareView;
import dovod.care.Fault;
import dovod.care.Point;
import dovod.care.Proof;
import dovod.care.Settlement;
import dovod.care.Stage;
import dovod.cases.CaseFile;
import dovod.kernel.Language;
import dovod.platform.files.StoredFile;
import dovod.quality.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The care of a case as its page shows it.
 *
 * @param files of its questions and answers, by id
 * @param advice steps of the instruction that can go into the reply; asked for only where a solution is looked for
 */
public record CareShown(CaseFile file, CareView care, Map<UUID, StoredFile> files, List<Advice> advice) {

    /** What somebody writes of who has trouble with a thing. */
    private static final Set<Topic> TROUBLE =
            EnumSet.of(Topic.MISSING_PART, Topic.DEFECT, Topic.ASSEMBLY, Topic.RETURN);

    /** Marketplaces' buyers read Russian. */
    private static final Language BUYERS = Language.RU;

    /** Address under which the verbs of this case stand. */
    public String address() {
        return "/cases/" + file.row().id().value() + "/care";
    }

    /** A greeting or a question about delivery needs no diagnosis, so none is pressed on it. */
    public boolean isPressing() {
        var matter = file.row().matter();
        return care.begun()
                || !care.given().shown().isEmpty()
                || matter != null && matter.topic() != null && TROUBLE.contains(matter.topic());
    }

    public List<Stage.Name> stages() {
        return List.of(Stage.Name.values());
    }

    public Stage.Name stage() {
        return care.stage().name();
    }

    /** Whether it was gone through on the way: a consultation only where production was asked. */
    public boolean isPassed(Stage.Name stage) {
        return stage != Stage.Name.CONSULTATION || !care.inquiries().isEmpty();
    }

    public boolean isExamined() {
        return care.stage() instanceof Stage.Examination;
    }

    /** Nothing is missing: the stage may be left by a press. */
    public boolean isReady() {
        return care.begun()
                && care.missing().isEmpty()
                && stage().compareTo(Stage.Name.CONFIRMATION) < 0
                && file.row().closedAt() == null;
    }

    /** The text that asks for what is open: only what the named fault needs, once it is named. */
    public String request() {
        var open = care.procedure().points().stream()
                .filter(point -> care.settled(point) == null)
                .filter(point -> care.progress().finding() == null || care.isNeeded(point))
                .map(point -> "— " + point.what().in(BUYERS))
                .collect(Collectors.joining("\n"));
        return open.isEmpty() ? "" : care.procedure().request().in(BUYERS) + "\n" + open;
    }

    public String question() {
        return care.procedure().question().in(BUYERS);
    }

    public String text(Point point, Language language) {
        return point.what().in(language);
    }

    /** Of a point, for its mark. */
    public String state(Point point) {
        var settled = care.settled(point);
        if (settled != null) {
            return settled.how() == Settlement.How.GIVEN ? "given" : "waived";
        }
        return care.isNeeded(point) ? "needed" : "open";
    }

    public boolean isSeen(Proof proof) {
        return proof != Proof.WORDS;
    }

    public List<Fault> faults() {
        return List.of(Fault.values());
    }

    public @Nullable StoredFile stored(UUID id) {
        return files.get(id);
    }
}
