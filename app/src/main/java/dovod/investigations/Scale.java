package dovod.investigations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts facts on the two sides of a hypothesis. */
final class Scale {

    private final Hypothesis hypothesis;
    private final List<Evidence> supporting = new ArrayList<>();
    private final List<Evidence> opposing = new ArrayList<>();

    Scale(Hypothesis hypothesis) {
        this.hypothesis = hypothesis;
    }

    Scale supports(boolean holds, Evidence fact) {
        if (holds) {
            supporting.add(fact);
        }
        return this;
    }

    Scale supports(Stream<Evidence> facts) {
        facts.forEach(supporting::add);
        return this;
    }

    Scale opposes(boolean holds, Evidence fact) {
        if (holds) {
            opposing.add(fact);
        }
        return this;
    }

    Scale opposes(Stream<Evidence> facts) {
        facts.forEach(opposing::add);
        return this;
    }

    /** Never more than the facts carry: what something speaks against is not established, nor likely on words alone. */
    Weighed verdict(boolean told, boolean proven, String... decides) {
        var verdict = Verdict.UNKNOWN;
        if (told && opposing.isEmpty()) {
            verdict = proven ? Verdict.ESTABLISHED : Verdict.LIKELY;
        }
        return new Weighed(hypothesis, verdict, supporting, opposing, List.of(decides), null);
    }

    Weighed excluded(String... decides) {
        return new Weighed(hypothesis, Verdict.EXCLUDED, supporting, opposing, List.of(decides), null);
    }
}
