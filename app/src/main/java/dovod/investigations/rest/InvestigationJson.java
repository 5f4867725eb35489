package dovod.investigations.rest;

import dovod.investigations.Contradiction;
import dovod.investigations.Expected;
import dovod.investigations.Finding;
import dovod.investigations.Investigation;
import dovod.investigations.OpenPoint;
import dovod.investigations.Weighed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An investigation as the API tells it. */
record InvestigationJson(
        String posting,
        String order,
        List<HypothesisJson> hypotheses,
        List<ContradictionJson> contradictions,
        List<QuestionJson> questions,
        List<MomentJson> fate,
        List<UUID> findings) {

    static InvestigationJson of(Investigation told) {
        return new InvestigationJson(
                told.file().posting(),
                told.file().order(),
                told.hypotheses().stream().map(HypothesisJson::of).toList(),
                told.contradictions().stream().map(ContradictionJson::of).toList(),
                told.questions().stream().map(QuestionJson::of).toList(),
                told.fate().stream().map(MomentJson::of).toList(),
                told.findings().stream().map(Finding::id).toList());
    }

    record HypothesisJson(
            String hypothesis,
            String verdict,
            String found,
            List<FindingJson.Fact> supporting,
            List<FindingJson.Fact> opposing,
            List<String> decides,
            @Nullable String overruledBecause) {
        static HypothesisJson of(Weighed one) {
            return new HypothesisJson(
                    one.hypothesis().name(),
                    one.verdict().code(),
                    one.found().code(),
                    one.supporting().stream().map(FindingJson.Fact::of).toList(),
                    one.opposing().stream().map(FindingJson.Fact::of).toList(),
                    one.decides(),
                    one.ruling() == null ? null : one.ruling().reason());
        }
    }

    record ContradictionJson(FindingJson.Fact one, FindingJson.Fact other) {
        static ContradictionJson of(Contradiction pair) {
            return new ContradictionJson(FindingJson.Fact.of(pair.one()), FindingJson.Fact.of(pair.other()));
        }
    }

    record QuestionJson(String kind, List<Object> detail) {
        static QuestionJson of(OpenPoint point) {
            return new QuestionJson(point.key(), point.arguments());
        }
    }

    record MomentJson(String kind, String detail, @Nullable Instant at, boolean happened) {
        static MomentJson of(Expected moment) {
            return new MomentJson(moment.key(), moment.detail(), moment.at(), moment.happened());
        }
    }
}
