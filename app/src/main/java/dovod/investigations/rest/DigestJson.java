package dovod.investigations.rest;

import dovod.investigations.SweepDigest;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the sweeps came to, in a few figures. Sums are in roubles. */
record DigestJson(@Nullable Instant sweptAt, Part open, Part fresh, Part ending, Part passed) {

    record Part(int findings, BigDecimal stake) {
        static Part of(SweepDigest.Part part) {
            return new Part(part.findings(), BigDecimal.valueOf(part.stake().minor(), 2));
        }
    }

    static DigestJson of(SweepDigest digest) {
        return new DigestJson(
                digest.sweptAt(),
                Part.of(digest.open()),
                Part.of(digest.fresh()),
                Part.of(digest.ending()),
                Part.of(digest.passed()));
    }
}
