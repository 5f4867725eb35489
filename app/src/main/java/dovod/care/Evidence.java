package dovod.care;

import dovod.kernel.Language;
import dovod.kernel.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * What a stage needs to be left, held against what there is.
 *
 * @param language in which points are named to whoever asks
 * @param unansweredInquiries questions production has not answered
 * @param wroteSince whether we have written to the buyer since the stage began
 */
public record Evidence(Language language, int unansweredInquiries, boolean wroteSince) {

    /** Everything that is still missing, in the order in which one would gather it. */
    public List<Missing> missing(Stage stage) {
        return switch (stage) {
            case Stage.Diagnosis diagnosis -> examination(diagnosis);
            case Stage.Consultation consultation -> examination(consultation);
            case Stage.Resolution resolution -> resolution(resolution);
            case Stage.Confirmation _ -> List.of(Missing.of("care_no_word", "confirmation"));
            case Stage.Aftercare _ -> List.of();
        };
    }

    void demand(Stage stage) {
        var missing = missing(stage);
        if (!missing.isEmpty()) {
            throw new Refused(missing.stream().map(Missing::refusal).toList());
        }
    }

    /** No verdict without what proves it, or a reason why that is not needed; and nobody is asked for nothing. */
    private List<Missing> examination(Stage.Examination stage) {
        var missing = new ArrayList<Missing>();
        if (unansweredInquiries > 0) {
            missing.add(Missing.of("care_inquiry_open", "inquiries", unansweredInquiries));
        }
        var finding = stage.progress().finding();
        if (finding == null) {
            missing.add(Missing.of("care_no_fault", "fault"));
            return missing;
        }
        stage.progress().procedure().text().points().stream()
                .filter(point -> point.isNeededFor(finding.fault()))
                .filter(point -> !stage.progress().settled().containsKey(point.id()))
                .forEach(point -> missing.add(Missing.of(
                        "care_point_open", "point-" + point.id(), point.what().in(language))));
        return missing;
    }

    private List<Missing> resolution(Stage.Resolution stage) {
        var missing = new ArrayList<Missing>();
        if (stage.progress().solutions().isEmpty()) {
            missing.add(Missing.of("care_no_solution", "solutions"));
        }
        if (!wroteSince) {
            missing.add(Missing.of("care_not_told", "solutions"));
        }
        return missing;
    }
}
