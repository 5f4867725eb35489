package dovod.investigations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hypothesis with what speaks for it and against it.
 *
 * @param found what the machine makes of the facts
 * @param decides what would decide it: keys of {@code investigations.decides.*}
 * @param ruling what a person decided instead; null when nobody did
 */
public record Weighed(
        Hypothesis hypothesis,
        Verdict found,
        List<Evidence> supporting,
        List<Evidence> opposing,
        List<String> decides,
        @Nullable Ruling ruling) {

    public Weighed {
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
        decides = List.copyOf(decides);
    }

    /** What holds: a person's word before the machine's. */
    public Verdict verdict() {
        return ruling == null ? found : ruling.verdict();
    }

    Weighed overruledBy(@Nullable Ruling other) {
        return new Weighed(hypothesis, found, supporting, opposing, decides, other);
    }
}
